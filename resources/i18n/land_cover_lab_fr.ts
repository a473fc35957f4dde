<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LandCoverLab</name>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source> million pixels</source>
        <translation> millions de pixels</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Count sizes</source>
        <translation>&amp;Compter les tailles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Folder for new runs</source>
        <translation>&amp;Dossier des nouvelles exécutions</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Live maps up to</source>
        <translation>Cartes en direct &amp;jusqu&apos;à</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>&amp;Make it here, with packages from the internet</source>
        <translation>Le créer &amp;ici, avec des paquets d&apos;internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Networks to train</source>
        <translation>&amp;Réseaux à entraîner</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Put on my shelf</source>
        <translation>Mettre dans ma &amp;collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Set up…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Show on the map</source>
        <translation>Montrer sur la car&amp;te</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Train with this…</source>
        <translation>&amp;Entraîner avec celui-ci…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Use for mapping</source>
        <translation>&amp;Utiliser pour cartographier</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; comes with Land Cover Lab and cannot be deleted.</source>
        <translation>« {} » est fourni avec Land Cover Lab et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; does not lie on your shelf; delete it where it lies.</source>
        <translation>« {} » n&apos;est pas dans votre collection ; supprimez-le là où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels at all.</source>
        <translation>« {} » n&apos;a aucune étiquette.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for training: it won&apos;t be learnt.</source>
        <translation>« {} » n&apos;a pas d&apos;étiquettes pour l&apos;entraînement : elle ne sera pas apprise.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for validation: its accuracy won&apos;t be measured.</source>
        <translation>« {} » n&apos;a pas d&apos;étiquettes pour la validation : son exactitude ne sera pas mesurée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>&apos;{}&apos; has {} polygons. Delete them or give them another class first.</source>
        <translation>« {} » a {} polygones. Supprimez-les ou donnez-leur d&apos;abord une autre classe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; maps from now on.</source>
        <translation>« {} » cartographie désormais.</translation>
    </message>
    <message>
        <source>0 takes the paper&apos;s 0.003, and more where steps are few.</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>0 prend le 0,003 de l&apos;article, et plus là où les pas sont peu nombreux.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>A data set over the target, to measure with, to choose the stopping point or to learn from; what is measured on is never learnt from.</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Un jeu de données sur la cible, pour mesurer, pour choisir le moment de l&apos;arrêt ou pour en apprendre ; ce sur quoi on mesure n&apos;est jamais appris.</translation>
    </message>
    <message>
        <source>A data set with classes of its own to learn from beside the first, as roads beside land cover; the network shares all but its last layers.</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Un jeu de données avec ses propres classes dont apprendre à côté du premier, comme les routes à côté de l&apos;occupation du sol ; le réseau partage tout sauf ses dernières couches.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A file is not the one that was tested: its hash is another.</source>
        <translation>Un fichier n&apos;est pas celui qui a été testé : son empreinte est différente.</translation>
    </message>
    <message>
        <source>A first model, which knows where it is unsure.</source>
        <extracomment>task suggest, parameter model</extracomment>
        <translation>Un premier modèle, qui sait où il est incertain.</translation>
    </message>
    <message>
        <source>A folder of images and one of label rasters with the same file names, instead of images and labels.</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Un dossier d&apos;images et un de rasters étiquetés aux mêmes noms de fichier, au lieu d&apos;images et d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>A network, whose encoder learns, or an encoder by its own name, such as resnet50.</source>
        <extracomment>task pretrain, parameter network</extracomment>
        <translation>Un réseau, dont l&apos;encodeur apprend, ou un encodeur par son propre nom, comme resnet50.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A package is not there for this Python and system.</source>
        <translation>Un paquet n&apos;existe pas pour ce Python et ce système.</translation>
    </message>
    <message>
        <source>A raster whose values are the true classes.</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Un raster dont les valeurs sont les vraies classes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>A set-up was broken off; it goes on with what it has downloaded.</source>
        <translation>Une installation a été interrompue ; elle continue avec ce qu&apos;elle a téléchargé.</translation>
    </message>
    <message>
        <source>A tiled GeoTIFF, or a cloud-optimised one with overviews.</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Un GeoTIFF tuilé, ou un optimisé pour le cloud avec des aperçus.</translation>
    </message>
    <message>
        <source>ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.</source>
        <extracomment>network abcnet</extracomment>
        <translation>ABCNet : des chemins pour les détails et pour le contexte, où chaque pixel voit toute l&apos;image à peu de frais.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>About {} on {}</source>
        <translation>Environ {} sur {}</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>Accumulation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Accuracy</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>accuracy {:.2f}</source>
        <translation>exactitude {:.2f}</translation>
    </message>
    <message>
        <source>Adapt a model</source>
        <extracomment>task adapt</extracomment>
        <translation>Adapter un modèle</translation>
    </message>
    <message>
        <source>Adapt a model to a region without labels, from a labelled data set and the region&apos;s imagery.</source>
        <extracomment>task adapt</extracomment>
        <translation>Adapte un modèle à une région sans étiquettes, avec un jeu de données étiqueté et l&apos;imagerie de la région.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add maps</source>
        <translation>Ajouter les cartes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add the classes that you want to map, or start from others.</source>
        <translation>Ajoutez les classes que vous voulez cartographier, ou partez d&apos;autres.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Add the run of a folder to the list.</source>
        <translation>Ajouter à la liste l&apos;exécution d&apos;un dossier.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add what the run took the imagery for, where it was sure.</source>
        <translation>Ajouter ce que l&apos;exécution a vu dans l&apos;imagerie, là où elle était sûre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Add your company&apos;s certificate in Settings &gt; Options &gt; Authentication, or name its file in the variable PIP_CERT. What was downloaded is kept.</source>
        <translation>Ajoutez le certificat de votre entreprise dans Préférences &gt; Options &gt; Authentification, ou nommez son fichier dans la variable PIP_CERT. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>AerialFormer: a Swin transformer with details of half the size, for small objects.</source>
        <extracomment>network aerialformer</extracomment>
        <translation>AerialFormer : un transformeur Swin avec des détails à la moitié de la taille, pour les petits objets.</translation>
    </message>
    <message>
        <source>After which no more repeats begin; one is always done after a first that warms up.</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Après lesquelles aucune répétition ne commence plus ; une est toujours faite après une première de mise en route.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>All files (*.*)</source>
        <translation>Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>All is downloaded</source>
        <translation>Tout est téléchargé</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>All is installed, but cannot be imported: {}.</source>
        <translation>Tout est installé, mais ne peut pas être importé : {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>All touched pixels</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Tous les pixels touchés</translation>
    </message>
    <message>
        <source>Also write each class&apos;s area.</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Écrire aussi la surface de chaque classe.</translation>
    </message>
    <message>
        <source>Also write one band per class.</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Écrire aussi une bande par classe.</translation>
    </message>
    <message>
        <source>Also write the map as polygons.</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Écrire aussi la carte en polygones.</translation>
    </message>
    <message>
        <source>Also write the winner&apos;s probability.</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Écrire aussi la probabilité de la classe retenue.</translation>
    </message>
    <message>
        <source>Also write what a method of self-training takes the target for, where it is sure, as a raster.</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Écrire aussi en raster ce pour quoi une méthode d&apos;auto-entraînement prend la cible, là où elle est sûre.</translation>
    </message>
    <message>
        <source>An earlier model file of the same network, perhaps with other classes.</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Un fichier de modèle antérieur du même réseau, peut-être avec d&apos;autres classes.</translation>
    </message>
    <message>
        <source>Another network&apos;s encoder with DeepLabV2&apos;s head on it, or with pyramid pooling.</source>
        <extracomment>network with-head</extracomment>
        <translation>L&apos;encodeur d&apos;un autre réseau avec la tête de DeepLabV2 dessus, ou avec une pyramide de moyennes.</translation>
    </message>
    <message>
        <source>Another seed deals the blocks differently.</source>
        <extracomment>task dataset, parameter seed</extracomment>
        <translation>Une autre graine répartit les blocs autrement.</translation>
    </message>
    <message>
        <source>Another seed draws others.</source>
        <extracomment>task preview, parameter seed; task sample, parameter seed</extracomment>
        <translation>Une autre graine en tire d&apos;autres.</translation>
    </message>
    <message>
        <source>Another seed, another run.</source>
        <extracomment>task adapt, parameter seed; task pretrain, parameter seed; task reproduce, parameter seed; task train, parameter seed</extracomment>
        <translation>Une autre graine, une autre exécution.</translation>
    </message>
    <message>
        <source>Another seed, another search.</source>
        <extracomment>task search, parameter seed</extracomment>
        <translation>Une autre graine, une autre recherche.</translation>
    </message>
    <message>
        <source>Another seed, other runs.</source>
        <extracomment>task sensitivity, parameter seed</extracomment>
        <translation>Une autre graine, d&apos;autres exécutions.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Another set-up is at work in {}.</source>
        <translation>Une autre installation est à l&apos;œuvre dans {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>any bands</source>
        <translation>toutes bandes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>any; images are read as they are</source>
        <translation>toute ; les images sont lues telles quelles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>Apple&apos;s GPU (MPS)</source>
        <translation>le GPU d&apos;Apple (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>As argument=value.</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Sous la forme argument=valeur.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab adapt --list&apos; has them.</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation>Sous la forme argument=valeur ; « lclab adapt --list » les donne.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab dataset --list&apos; has them.</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Sous la forme argument=valeur ; « lclab dataset --list » les donne.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab models&apos; lists them.</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task train, parameter set</extracomment>
        <translation>Sous la forme argument=valeur ; « lclab models » les énumère.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab pretrain --list&apos; has them.</source>
        <extracomment>task pretrain, parameter set</extracomment>
        <translation>Sous la forme argument=valeur ; « lclab pretrain --list » les donne.</translation>
    </message>
    <message>
        <source>As argument=value; of several networks, all must have them.</source>
        <extracomment>task profile, parameter set</extracomment>
        <translation>Sous la forme argument=valeur ; de plusieurs réseaux, tous doivent les avoir.</translation>
    </message>
    <message>
        <source>As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name until now.</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Sous la forme classe=nom, classe=#rrggbb ou classe=nom#rrggbb, où la classe est son identifiant ou son nom actuel.</translation>
    </message>
    <message>
        <source>As they are given (fixed), their softmax, or at every step the softmax of numbers drawn anew, whatever is given (random).</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Tels que donnés (fixed), leur softmax, ou à chaque pas le softmax de nombres tirés à nouveau, quoi qui soit donné (random).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>As training varies them</source>
        <translation>Tels que l&apos;entraînement les varie</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.</source>
        <extracomment>task adapt, parameter rate</extracomment>
        <translation>Au plus haut ; 0 prend 0,001 pour adamw et 0,01 pour sgd, et moins pour certaines méthodes.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.</source>
        <extracomment>task train, parameter rate</extracomment>
        <translation>Au plus haut ; 0 prend 0,001 pour adamw et 0,01 pour sgd.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.015 for sgd.</source>
        <extracomment>task pretrain, parameter rate</extracomment>
        <translation>À son maximum ; 0 prend 0.001 pour adamw et 0.015 pour sgd.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>at least {}</source>
        <translation>au moins {}</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or another.</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>auto, cpu, cuda, cuda:1, mps ou un autre.</translation>
    </message>
    <message>
        <source>Auto-DeepLab: a light encoder found by a search, refined by its finest features.</source>
        <extracomment>network auto-deeplab</extracomment>
        <translation>Auto-DeepLab : un encodeur léger trouvé par une recherche, affiné par ses caractéristiques les plus fines.</translation>
    </message>
    <message>
        <source>AutoLC: a light encoder found by a search, a feature pyramid and its fusion.</source>
        <extracomment>network autolc</extracomment>
        <translation>AutoLC : un encodeur léger trouvé par une recherche, une pyramide de caractéristiques et sa fusion.</translation>
    </message>
    <message>
        <source>Average flips</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Moyenner les symétries</translation>
    </message>
    <message>
        <source>Average of</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Moyenne de</translation>
    </message>
    <message>
        <source>Average scales</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Moyenner les échelles</translation>
    </message>
    <message>
        <source>Averaging</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Moyenne mobile</translation>
    </message>
    <message>
        <source>Background class</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>Classe de fond</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Équilibre des classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Bands</source>
        <extracomment>task dataset, parameter bands; task predict, parameter bands; task pretrain, parameter bands; task profile, parameter bands; task suggest, parameter bands</extracomment>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>BANet: a light transformer for what lies far apart beside convolutions for texture.</source>
        <extracomment>network banet</extracomment>
        <translation>BANet : un transformeur léger pour ce qui est éloigné, à côté de convolutions pour la texture.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>task adapt, parameter batch; task evaluate, parameter batch; task predict, parameter batch; task pretrain, parameter batch; task profile, parameter batch; task reproduce, parameter batch; task search, parameter batch; task sensitivity, parameter batch; task suggest, parameter batch; task train, parameter batch</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>Before labelling</source>
        <translation>Avant l&apos;étiquetage</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a file&apos;s.</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Commencer avec des poids appris sur ImageNet, là où on peut les obtenir, sans aucun, ou avec ceux d&apos;un fichier.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>beside the project</source>
        <translation>à côté du projet</translation>
    </message>
    <message>
        <source>BiSeNet: a shallow path for details beside a deep one for context, made for speed.</source>
        <extracomment>network bisenet</extracomment>
        <translation>BiSeNet : un chemin court pour les détails à côté d&apos;un chemin profond pour le contexte, conçu pour la vitesse.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.</source>
        <extracomment>network botnet</extracomment>
        <translation>BoTNet : un ResNet-50 dont le dernier étage voit toute l&apos;image, et une pyramide de caractéristiques.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python</source>
        <translation>Apport de Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python {}</source>
        <translation>Apport de Python {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>By purpose</source>
        <translation>Selon l&apos;usage</translation>
    </message>
    <message>
        <source>By the source&apos;s mean and spread or by its own; auto takes its own where its values are of another type.</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>D&apos;après la moyenne et l&apos;écart de la source ou les siens ; auto prend les siens là où ses valeurs sont d&apos;un autre type.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>by which the best state was chosen, so that they flatter a little</source>
        <translation>d&apos;après lesquels le meilleur état a été choisi, si bien qu&apos;ils flattent un peu</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <location filename="../../landcover_plugin/processing/algorithm.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelled. What was downloaded is kept.</source>
        <translation>Annulé. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Cancelled: {} is not mapped.</source>
        <translation>Annulé : {} n&apos;est pas cartographié.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>cannot import what is needed: {}</source>
        <translation>ne peut pas importer ce qui est nécessaire : {}</translation>
    </message>
    <message>
        <source>Cells one after the other.</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Cellules l&apos;une après l&apos;autre.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>task evaluate; task reproduce; task sample</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Check that QGIS shows the layer there, or give a smaller extent.</source>
        <translation>Vérifiez que QGIS y montre la couche, ou indiquez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Check that the file may be written.</source>
        <translation>Vérifiez que le fichier peut être écrit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Check the path, or take a layer of the project.</source>
        <translation>Vérifiez le chemin, ou prenez une couche du projet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Checking what is there already</source>
        <translation>Examen de ce qui est déjà là</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Choose a data set to see crops of it.</source>
        <translation>Choisissez un jeu de données pour en voir des extraits.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>Choose a data set to see what it holds.</source>
        <translation>Choisissez un jeu de données pour voir ce qu&apos;il contient.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>Choose a model file, or JSON or CSV with names and colours.</source>
        <translation>Choisissez un fichier de modèle, ou du JSON ou CSV avec noms et couleurs.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Choose a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab.</source>
        <translation>Choisissez un Python de 3.11 à 3.13, ou laissez le choix à Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Choose a run in the list.</source>
        <translation>Choisissez une exécution dans la liste.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Choose another folder for the run.</source>
        <translation>Choisissez un autre dossier pour l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Choose several runs to compare their curves.</source>
        <translation>Choisissez plusieurs exécutions pour comparer leurs courbes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Choose the folder of wheels.</source>
        <translation>Choisissez le dossier des wheels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Choose the folder that holds dataset.json.</source>
        <translation>Choisissez le dossier qui contient dataset.json.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Choose the imagery, to count in its pixels.</source>
        <translation>Choisissez l&apos;imagerie, pour compter en ses pixels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class areas</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Surfaces des classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class field</source>
        <extracomment>task dataset, parameter class_field; task evaluate, parameter class_field</extracomment>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <source>Class table</source>
        <extracomment>task dataset, parameter classes; task evaluate, parameter classes; task relabel, parameter classes</extracomment>
        <translation>Table des classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Class tables</source>
        <translation>Tables de classes</translation>
    </message>
    <message>
        <source>Class weights</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>class {}</source>
        <translation>classe {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Classes</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes not scored</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Classes non notées</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Classes of the data set</source>
        <translation>Classes du jeu de données</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/classes.py"/>
        <source>Classes of the layers&apos; style: {}</source>
        <translation>Classes du style des couches : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>classes unnamed</source>
        <translation>classes sans nom</translation>
    </message>
    <message>
        <source>ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.</source>
        <extracomment>network classmatenet</extracomment>
        <translation>ClassmateNet : un FC-DenseNet qui peut aussi apprendre d&apos;un second jeu de données aux classes différentes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click its corners; right click or Enter ends, Backspace takes back, Esc gives up.</source>
        <translation>Cliquez sur les sommets ; clic droit ou Entrée pour terminer, Retour arrière pour annuler le dernier, Échap pour abandonner.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Click on a colour or double-click on a name to change it.</source>
        <translation>Cliquez sur une couleur ou double-cliquez sur un nom pour les changer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click on a map: class and probabilities.</source>
        <translation>Cliquez sur une carte : classe et probabilités.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Close the options and make, change or remove the environment.</source>
        <translation>Fermer les options et créer, changer ou supprimer l&apos;environnement.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <source>Colour of {}</source>
        <translation>Couleur de {}</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Transfert de couleurs</translation>
    </message>
    <message>
        <source>Colour variation</source>
        <extracomment>task adapt, parameter colour; task pretrain, parameter colour; task train, parameter colour</extracomment>
        <translation>Variation des couleurs</translation>
    </message>
    <message>
        <source>Compare values of one of the method&apos;s arguments, as in share=0.1,0.2,0.5: a run each, and a table.</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Comparer des valeurs d&apos;un des arguments de la méthode, comme dans share=0.1,0.2,0.5 : une exécution pour chacune, et un tableau.</translation>
    </message>
    <message>
        <source>Compare widths of a found network</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Comparer des largeurs de réseau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Compared in</source>
        <translation>Comparé dans</translation>
    </message>
    <message>
        <source>Compile</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Compiler</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Computes with</source>
        <translation>Calcule avec</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Copy model files onto the shelf; they may be dropped here too.</source>
        <translation>Copier des fichiers de modèle dans la collection ; on peut aussi les déposer ici.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Copying {}</source>
        <translation>Copie de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/counter.py"/>
        <source>Counting the sizes of networks</source>
        <translation>Comptage des tailles des réseaux</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Counts parameters and operations of all networks, once; takes half a minute.</source>
        <translation>Compte une fois les paramètres et opérations de tous les réseaux ; prend une demi-minute.</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>task adapt, parameter crop; task pretrain, parameter crop; task preview, parameter crop; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Extrait</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Crops</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Crops a step in place of the recipe&apos;s, for a small machine; 0 leaves it.</source>
        <extracomment>task reproduce, parameter batch</extracomment>
        <translation>Extraits par pas à la place de ceux de la recette, pour une petite machine ; 0 ne change rien.</translation>
    </message>
    <message>
        <source>Crops a step, fewer where memory is short.</source>
        <extracomment>task search, parameter batch</extracomment>
        <translation>Extraits par pas, moins là où la mémoire est courte.</translation>
    </message>
    <message>
        <source>Crops a step.</source>
        <extracomment>task sensitivity, parameter batch; task train, parameter batch</extracomment>
        <translation>Extraits par pas.</translation>
    </message>
    <message>
        <source>Crops a step: half of them of the source, half of the target.</source>
        <extracomment>task adapt, parameter batch</extracomment>
        <translation>Extraits par pas : la moitié de la source, la moitié de la cible.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>CUDA {} is brought all the same: the tested PyTorch has it.</source>
        <translation>CUDA {} est apporté quand même : le PyTorch testé l&apos;inclut.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Cut-mix</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>Cut-mix</translation>
    </message>
    <message>
        <source>DABNet: less than a million parameters in depth-wise filters, for a processor.</source>
        <extracomment>network dabnet</extracomment>
        <translation>DABNet : moins d&apos;un million de paramètres en filtres séparables en profondeur, pour un processeur.</translation>
    </message>
    <message>
        <source>DANet: every pixel sees all the others, and every channel, at an eighth of the size.</source>
        <extracomment>network danet</extracomment>
        <translation>DANet : chaque pixel voit tous les autres, et chaque canal, au huitième de la taille.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>task dataset; task preview; task suggest</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data set</source>
        <extracomment>task dataset, parameter output; task evaluate, parameter dataset; task pretrain, parameter dataset; task preview, parameter dataset; task search, parameter dataset; task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Data set file</source>
        <extracomment>task dataset, result dataset</extracomment>
        <translation>Fichier du jeu de données</translation>
    </message>
    <message>
        <source>DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.</source>
        <extracomment>network dc-swin</extracomment>
        <translation>DC-Swin : un transformeur Swin aux caractéristiques densément connectées, pour l&apos;imagerie à fine résolution.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>De&amp;vice</source>
        <translation>Processeur ou &amp;GPU</translation>
    </message>
    <message>
        <source>DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.</source>
        <extracomment>network deeplabv2</extracomment>
        <translation>DeepLabV2 : des convolutions dilatées sur des caractéristiques profondes, le réseau sur lequel on essaie l&apos;adaptation.</translation>
    </message>
    <message>
        <source>DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.</source>
        <extracomment>network deeplabv3plus</extracomment>
        <translation>DeepLabV3+ : une pyramide de convolutions dilatées, affinée par des caractéristiques au quart de la taille.</translation>
    </message>
    <message>
        <source>DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.</source>
        <extracomment>network deeplabv3</extracomment>
        <translation>DeepLabV3 : une pyramide de convolutions dilatées sur des caractéristiques qui restent au huitième de la taille.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>default {}</source>
        <translation>par défaut {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Delete a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Delete it in the file manager.</source>
        <translation>Supprimez-le dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Deleting {}</source>
        <translation>Suppression de {}</translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>Processeur ou GPU</translation>
    </message>
    <message>
        <source>DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.</source>
        <extracomment>network dfcnet</extracomment>
        <translation>DFCNet : ClassmateNet dont les blocs denses sont tous fusionnés pour la réponse, pour des détails plus fins.</translation>
    </message>
    <message>
        <source>dim of AutoLC&apos;s paper; less where a limit asks for it.</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>dim de l&apos;article AutoLC ; moins là où une limite l&apos;exige.</translation>
    </message>
    <message>
        <source>dim of the paper.</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>dim de l&apos;article.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Do the rows of a paper&apos;s table again, and write a page of the paper&apos;s figures against ours.</source>
        <extracomment>task reproduce</extracomment>
        <translation>Refaire les lignes d&apos;un tableau d&apos;article et écrire une page de ses chiffres face aux nôtres.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>does not exist</source>
        <translation>n&apos;existe pas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Done.
{}</source>
        <translation>Terminé.
{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Download it again; if it stays so, the index or the folder of wheels is not to be trusted.</source>
        <translation>Téléchargez-le à nouveau ; si cela persiste, l&apos;index ou le dossier de wheels n&apos;est pas digne de confiance.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {}</source>
        <translation>Téléchargement de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {} ({} of {})</source>
        <translation>Téléchargement de {} ({} sur {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Drag over the map; Shift keeps a square, Esc gives up.</source>
        <translation>Glissez sur la carte ; Maj conserve un carré, Échap pour abandonner.</translation>
    </message>
    <message>
        <source>Draw a stratified random sample of points on a map, to be labelled and then evaluated.</source>
        <extracomment>task sample</extracomment>
        <translation>Tire un échantillon aléatoire stratifié de points sur une carte, à étiqueter puis à évaluer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Draw in it first.</source>
        <translation>Dessinez-y d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw on the map; the keys 1 to 9 choose the class, and no form pops up.</source>
        <translation>Dessiner sur la carte ; les touches 1 à 9 choisissent la classe, et aucun formulaire ne s&apos;ouvre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Draw other crops.</source>
        <translation>Tirer d&apos;autres extraits.</translation>
    </message>
    <message>
        <source>Draw points to check a map</source>
        <extracomment>task sample</extracomment>
        <translation>Tirer des points de contrôle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw polygons</source>
        <translation>Dessiner des polygones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Draw training polygons: classes, counts, and where to go on.</source>
        <translation>Dessiner des polygones d&apos;entraînement : classes, nombres, et où continuer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Drawn &amp;areas up to</source>
        <translation>&amp;Zones dessinées jusqu&apos;à</translation>
    </message>
    <message>
        <source>EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.</source>
        <extracomment>network eanet</extracomment>
        <translation>EaNet : des noyaux denses de plusieurs tailles voient des objets de plusieurs tailles, puis un décodeur léger.</translation>
    </message>
    <message>
        <source>Encoder&apos;s weights</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task pretrain, result encoder; task reproduce, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Poids de l&apos;encodeur</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End the process without waiting for it to save.</source>
        <translation>Terminer le processus sans attendre qu&apos;il enregistre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>ended at once with {}</source>
        <translation>s&apos;est terminé aussitôt avec {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>ended with code {}</source>
        <translation>s&apos;est terminé avec le code {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Environments of other versions</source>
        <translation>Environnements d&apos;autres versions</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>task adapt, parameter epoch; task pretrain, parameter epoch; task train, parameter epoch</extracomment>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Époques</translation>
    </message>
    <message>
        <source>ERFNet: two million parameters in one-dimensional convolutions, for a processor.</source>
        <extracomment>network erfnet</extracomment>
        <translation>ERFNet : deux millions de paramètres en convolutions à une dimension, pour un processeur.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Error: {}</source>
        <translation>Erreur : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>Existing labels</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Étiquettes existantes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>exit code {}</source>
        <translation>le code de sortie {}</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Export the layer to a GeoTIFF at the resolution you want, and take that.</source>
        <translation>Exportez la couche en GeoTIFF à la résolution voulue, et prenez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Exporting {} first: {} x {} pixels of {:.3g} map units</source>
        <translation>Exportation préalable de {} : {} x {} pixels de {:.3g} unités de carte</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>task predict, parameter extent; task suggest, parameter extent</extracomment>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper while searching.</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>F de l&apos;article AutoLC pendant la recherche.</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper, of the network that is found; less where a limit asks for it.</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>F de l&apos;article AutoLC, du réseau trouvé ; moins là où une limite l&apos;exige.</translation>
    </message>
    <message>
        <source>F of the paper.</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>F de l&apos;article.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.</source>
        <extracomment>network factseg</extracomment>
        <translation>FactSeg : une pyramide de caractéristiques qui trouve les objets à côté d&apos;une qui les nomme, pour les petits objets.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.</source>
        <extracomment>network fanet</extracomment>
        <translation>FANet : des pixels comparés par cosinus à chaque taille, fusionnés du grossier au fin, conçu pour la vitesse.</translation>
    </message>
    <message>
        <source>FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.</source>
        <extracomment>network farseg</extracomment>
        <translation>FarSeg : une pyramide de caractéristiques pondérée par la scène, pour des objets sur un fond vaste et mélangé.</translation>
    </message>
    <message>
        <source>FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.</source>
        <extracomment>network fc-densenet</extracomment>
        <translation>FC-DenseNet : des blocs denses qui descendent puis remontent, économe en poids mais pas en mémoire.</translation>
    </message>
    <message>
        <source>FCN-8s with VGG&apos;s large layers: the original of 2015, mostly of historical interest.</source>
        <extracomment>network fcn8s-vgg</extracomment>
        <translation>FCN-8s avec les grandes couches de VGG : l&apos;original de 2015, d&apos;intérêt surtout historique.</translation>
    </message>
    <message>
        <source>FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.</source>
        <extracomment>network fcn8s</extracomment>
        <translation>FCN-8s : la somme des scores de trois profondeurs d&apos;un VGG-16 ; le réseau le plus simple pour comparer.</translation>
    </message>
    <message>
        <source>Features with their true class.</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Des entités avec leur vraie classe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure:</source>
        <translation>Graphique :</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>filled elsewhere with pip download</source>
        <translation>rempli ailleurs avec pip download</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Find places where a first model is unsure, and that differ.</source>
        <translation>Trouver des endroits où un premier modèle est incertain, et qui diffèrent.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn.</source>
        <translation>Cinq polygones ou plus, éloignés les uns des autres, rendent une classe plus facile à apprendre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn. Fewer: {}</source>
        <translation>Cinq polygones ou plus, éloignés les uns des autres, rendent une classe plus facile à apprendre. Moins : {}</translation>
    </message>
    <message>
        <source>Flips</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Symétries</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Folder</source>
        <extracomment>task profile, parameter output; task reproduce, parameter output; task sensitivity, parameter output</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Folder of a run, or of several</source>
        <translation>Dossier d&apos;une exécution, ou de plusieurs</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Folder of labels</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Dossier des étiquettes</translation>
    </message>
    <message>
        <source>Folder of the data sets</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Dossier des jeux de données</translation>
    </message>
    <message>
        <source>For a first map, and wherever there is no GPU: trains in minutes on a processor.</source>
        <extracomment>network small-for-processors</extracomment>
        <translation>Pour une première carte, et partout où il n&apos;y a pas de GPU : s&apos;entraîne en quelques minutes sur un processeur.</translation>
    </message>
    <message>
        <source>For an image or a data set: the model file to check; the answers of several files are averaged.</source>
        <extracomment>task evaluate, parameter model</extracomment>
        <translation>Pour une image ou un jeu de données : le fichier de modèle à vérifier ; les réponses de plusieurs fichiers sont moyennées.</translation>
    </message>
    <message>
        <source>For everyday work with a GPU: sees farther than the small one, and is still quick.</source>
        <extracomment>network medium-for-gpus</extracomment>
        <translation>Pour le travail quotidien avec un GPU : voit plus loin que le petit, et reste rapide.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>for example {}</source>
        <translation>par exemple {}</translation>
    </message>
    <message>
        <source>For many labels and hours on a good GPU: keeps details through all its layers.</source>
        <extracomment>network large-for-many-labels</extracomment>
        <translation>Pour beaucoup d&apos;étiquettes et des heures sur un bon GPU : garde les détails à travers toutes ses couches.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos; instead: a data set, perhaps of other classes, whose labels are learnt.</source>
        <extracomment>task pretrain, parameter dataset</extracomment>
        <translation>Pour la méthode « supervised », à la place : un jeu de données, peut-être d&apos;autres classes, dont les étiquettes sont apprises.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos;: what is made small, as in training.</source>
        <extracomment>task pretrain, parameter loss</extracomment>
        <translation>Pour la méthode « supervised » : ce qui est rendu petit, comme à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>For the table and the runs; the same call on it goes on where it stopped.</source>
        <extracomment>task sensitivity, parameter output</extracomment>
        <translation>Pour le tableau et les exécutions ; le même appel y continue là où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Forget runs that are over; their files stay.</source>
        <translation>Oublier les exécutions terminées ; leurs fichiers restent.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>found by itself, or brought</source>
        <translation>trouvé tout seul, ou apporté</translation>
    </message>
    <message>
        <source>Found network</source>
        <extracomment>task search, result genotype; task sensitivity, parameter genotype</extracomment>
        <translation>Réseau trouvé</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Free space, or name a folder on another disk in the variable LCLAB_HOME.</source>
        <translation>Libérez de la place, ou nommez un dossier sur un autre disque dans la variable LCLAB_HOME.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is kept.</source>
        <translation>Libérez de la place, ou nommez un autre dossier dans la variable LCLAB_HOME. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>From a folder of &amp;wheels, without internet</source>
        <translation>À partir d&apos;un dossier de &amp;wheels, sans internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>From left to right: image, labels and map.</source>
        <translation>De gauche à droite : image, étiquettes et carte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>From runs of this project</source>
        <translation>Des exécutions de ce projet</translation>
    </message>
    <message>
        <source>From the beginning, after the search.</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Depuis le début, après la recherche.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>from {} to {}</source>
        <translation>de {} à {}</translation>
    </message>
    <message>
        <source>FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.</source>
        <extracomment>network ft-unetformer</extracomment>
        <translation>FT-UNetFormer : un UNetFormer fait seulement de transformeurs, avec un grand Swin comme encodeur.</translation>
    </message>
    <message>
        <source>Further bands</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Bandes supplémentaires</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Gathering…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>gave no sign within {:g} s</source>
        <translation>n&apos;a donné aucun signe en {:g} s</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GFLOPs</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>GFLOPs</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>Give a larger one.</source>
        <translation>Indiquez-en un plus grand.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Give an extent, or a smaller one; or export the part you need to a GeoTIFF.</source>
        <translation>Indiquez une emprise, ou une plus petite ; ou exportez en GeoTIFF la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Give the classes of a model other names and colours, in its file and in all later maps.</source>
        <extracomment>task relabel</extracomment>
        <translation>Donne aux classes d&apos;un modèle d&apos;autres noms et couleurs, dans son fichier et dans toutes les cartes suivantes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Go on from the last saved state.</source>
        <translation>Continuer à partir du dernier état enregistré.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>GPU memory (bytes)</source>
        <translation>Mémoire GPU (octets)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Ground resolution</source>
        <translation>Résolution au sol</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>has newer packages to set up.</source>
        <translation>a des paquets plus récents à installer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>has no venv (Debian and Ubuntu: {})</source>
        <translation>n&apos;a pas venv (Debian et Ubuntu : {})</translation>
    </message>
    <message>
        <source>Have torch compile the network, which pays in long runs on a GPU.</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Faire compiler le réseau par torch, ce qui paie dans les longues exécutions sur GPU.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>task adapt, parameter head; task predict, parameter head</extracomment>
        <translation>Tête</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hi-ResNet without its refinement: attention in windows instead of convolutions.</source>
        <extracomment>network hi-resnet-v2</extracomment>
        <translation>Hi-ResNet sans son affinage : de l&apos;attention par fenêtres au lieu de convolutions.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base with its funnel, which looks longer at the finest features.</source>
        <extracomment>network hi-resnet-v1</extracomment>
        <translation>La base de Hi-ResNet avec son entonnoir, qui regarde plus longtemps les caractéristiques les plus fines.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base: HRNet-W48 with a third stage of thrice the depth and no fourth.</source>
        <extracomment>network hi-resnet-base</extracomment>
        <translation>La base de Hi-ResNet : HRNet-W48 avec un troisième étage trois fois plus profond et sans quatrième.</translation>
    </message>
    <message>
        <source>Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.</source>
        <extracomment>network hi-resnet</extracomment>
        <translation>Hi-ResNet : des caractéristiques fines avec attention par fenêtres, affinées par une première carte grossière.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How crops are drawn: 0 as often as classes occur, 1 all classes equally often.</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Comment les extraits sont tirés : 0 aussi souvent que les classes se présentent, 1 toutes les classes aussi souvent.</translation>
    </message>
    <message>
        <source>How long each is trained.</source>
        <extracomment>task sensitivity, parameter steps</extracomment>
        <translation>Combien de temps chacun est entraîné.</translation>
    </message>
    <message>
        <source>How long search and training may take together, as in 20min or 2h; without, epochs and steps decide.</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Combien de temps recherche et entraînement peuvent prendre ensemble, par exemple 20min ou 2h ; sinon, époques et pas décident.</translation>
    </message>
    <message>
        <source>How long to adapt.</source>
        <extracomment>task adapt, parameter steps</extracomment>
        <translation>Combien de temps adapter.</translation>
    </message>
    <message>
        <source>How long to learn.</source>
        <extracomment>task pretrain, parameter steps</extracomment>
        <translation>Combien de temps apprendre.</translation>
    </message>
    <message>
        <source>How long to train.</source>
        <extracomment>task train, parameter steps</extracomment>
        <translation>Combien de temps entraîner.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>How long will it take, and is there memory enough?</source>
        <translation>Combien de temps cela prendra-t-il, et y a-t-il assez de mémoire ?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>How many a task takes that is not told a number.</source>
        <translation>Combien en prend une tâche à qui aucun nombre n&apos;est donné.</translation>
    </message>
    <message>
        <source>How many are shown.</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Combien en montrer.</translation>
    </message>
    <message>
        <source>How many in all; 0 works it out from the standard error that is wanted.</source>
        <extracomment>task sample, parameter points</extracomment>
        <translation>Combien en tout ; 0 le déduit de l&apos;erreur type souhaitée.</translation>
    </message>
    <message>
        <source>How many to suggest.</source>
        <extracomment>task suggest, parameter number</extracomment>
        <translation>Combien en suggérer.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour of the source&apos;s crops vary by chance; 0 not at all.</source>
        <extracomment>task adapt, parameter colour</extracomment>
        <translation>Combien luminosité, contraste et couleur des extraits de la source varient au hasard ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour vary by chance; 0 not at all.</source>
        <extracomment>task train, parameter colour</extracomment>
        <translation>Combien luminosité, contraste et couleur varient au hasard ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>How much brightness, contrast, bands and sharpness of views vary by chance; 0 not at all.</source>
        <extracomment>task pretrain, parameter colour</extracomment>
        <translation>De combien luminosité, contraste, bandes et netteté des vues varient au hasard ; 0 pas du tout.</translation>
    </message>
    <message>
        <source>How often a network is run, and trained for a step, at most; the median counts.</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Combien de fois au plus un réseau est exécuté, et entraîné d&apos;un pas ; la médiane compte.</translation>
    </message>
    <message>
        <source>How often the weights see their half of the imagery, where no time is given.</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Combien de fois les poids voient leur moitié de l&apos;imagerie, là où aucun temps n&apos;est donné.</translation>
    </message>
    <message>
        <source>How slowly the average of the weights follows them; it is what gets mapped with.</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Avec quelle lenteur la moyenne des poids les suit ; c&apos;est avec elle qu&apos;on cartographie.</translation>
    </message>
    <message>
        <source>How strongly weights are kept small.</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Avec quelle force les poids sont maintenus petits.</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Comment le taux d&apos;apprentissage diminue après la mise en route.</translation>
    </message>
    <message>
        <source>How the reference was chosen: &apos;as given&apos; counts its pixels or points; &apos;stratified&apos; takes points as a random sample in each class of the map, and corrects for area.</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Comment la référence a été choisie : &apos;as given&apos; compte ses pixels ou points ; &apos;stratified&apos; prend les points comme échantillon aléatoire dans chaque classe de la carte, et corrige selon la surface.</translation>
    </message>
    <message>
        <source>How the weights descend.</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Comment les poids descendent.</translation>
    </message>
    <message>
        <source>How to adapt; &apos;lclab adapt --list&apos; tells of each.</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation>Comment adapter ; « lclab adapt --list » explique chacune.</translation>
    </message>
    <message>
        <source>How to learn; &apos;lclab pretrain --list&apos; tells of each.</source>
        <extracomment>task pretrain, parameter method</extracomment>
        <translation>Comment apprendre ; « lclab pretrain --list » explique chacune.</translation>
    </message>
    <message>
        <source>How to search: &apos;fast&apos; for most, &apos;faithful&apos; as AutoLC&apos;s paper has it.</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Comment chercher : « fast » pour la plupart des cas, « faithful » comme dans l&apos;article AutoLC.</translation>
    </message>
    <message>
        <source>How unsure the model is: by all classes&apos; probabilities (entropy), or by how near the second class comes to the first (margin).</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>À quel point le modèle est incertain : d&apos;après les probabilités de toutes les classes (entropy), ou selon que la deuxième classe approche la première (margin).</translation>
    </message>
    <message>
        <source>HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.</source>
        <extracomment>network hrnet-ocr</extracomment>
        <translation>HRNet-OCR : un HRNet dont les pixels apprennent ce qu&apos;une première carte grossière dit de chaque classe.</translation>
    </message>
    <message>
        <source>HRNet-W32: features that stay at a quarter of the size, for borders and small objects.</source>
        <extracomment>network hrnet-w32</extracomment>
        <translation>HRNet-W32 : des caractéristiques qui restent au quart de la taille, pour les limites et les petits objets.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage4</extracomment>
        <translation>HRNet-W48 avec un quatrième étage de trois fois plus de blocs, pour comparer des profondeurs.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a third stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage3</extracomment>
        <translation>HRNet-W48 avec un troisième étage de trois fois plus de blocs, pour comparer des profondeurs.</translation>
    </message>
    <message>
        <source>HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.</source>
        <extracomment>network hrnet-w48</extracomment>
        <translation>HRNet-W48 : le plus grand HRNet, pour les limites et les petits objets là où il y a un grand GPU.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>I have a model…</source>
        <translation>J&apos;ai un modèle…</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the layer&apos;s own where not given. Labels in colours need it.</source>
        <extracomment>task dataset, parameter classes</extracomment>
        <translation>Identifiants, noms et couleurs des classes ; sinon ceux de la couche. Les étiquettes en couleurs en ont besoin.</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the map&apos;s own where not given.</source>
        <extracomment>task evaluate, parameter classes</extracomment>
        <translation>Identifiants, noms et couleurs des classes ; ceux de la carte si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>If not, the run goes on while QGIS is closed, and is found here again.</source>
        <translation>Sinon, l&apos;exécution continue pendant que QGIS est fermé, et se retrouve ici.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they are temporary. Live maps always are.</source>
        <translation>Sinon, elles sont temporaires. Les cartes en direct le sont toujours.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they go on while QGIS is closed. Each can be told otherwise in its list.</source>
        <translation>Sinon, elles continuent pendant que QGIS est fermé. La liste permet d&apos;en décider autrement pour chacune.</translation>
    </message>
    <message>
        <source>Ignored values</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Valeurs ignorées</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Image</source>
        <extracomment>task evaluate, parameter image; task predict, parameter image</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Imagery without labels of the region to adapt to; of a folder all rasters in it.</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Imagerie sans étiquettes de la région à laquelle s&apos;adapter ; d&apos;un dossier, tous ses rasters.</translation>
    </message>
    <message>
        <source>Imagery without labels to learn from: rasters, or folders of images.</source>
        <extracomment>task pretrain, parameter images</extracomment>
        <translation>Imagerie sans étiquettes dont apprendre : rasters, ou dossiers d&apos;images.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>task dataset, parameter images; task pretrain, parameter images; task suggest, parameter image</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images at a time, where time is measured.</source>
        <extracomment>task profile, parameter batch</extracomment>
        <translation>Images à la fois, là où le temps est mesuré.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Images per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Images that are for testing alone, likewise.</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>De même, des images réservées au test.</translation>
    </message>
    <message>
        <source>Images that are for validation alone: more of them, or names of those given.</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Images réservées à la validation : d&apos;autres, ou les noms de celles indiquées.</translation>
    </message>
    <message>
        <source>In how many parts a batch is computed, to need less memory.</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>En combien de parties un lot est calculé, pour avoir besoin de moins de mémoire.</translation>
    </message>
    <message>
        <source>In place of the recipe&apos;s: imagenet, none or a file&apos;s.</source>
        <extracomment>task reproduce, parameter encoder_weights</extracomment>
        <translation>À la place de ceux de la recette : imagenet, none ou ceux d&apos;un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>in {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Install Python 3.11 or newer, or name one in {}.</source>
        <translation>Installez Python 3.11 ou plus récent, ou nommez-en un dans {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>Install there what docs/installing.md names, or choose another Python.</source>
        <translation>Installez-y ce que nomme docs/installing.md, ou choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installing</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Instead of a map: the data set whose blocks a model is to map; its labels are the reference.</source>
        <extracomment>task evaluate, parameter dataset</extracomment>
        <translation>Au lieu d&apos;une carte : le jeu de données dont un modèle doit cartographier les blocs ; ses étiquettes sont la référence.</translation>
    </message>
    <message>
        <source>Instead of a map: the image for a model to map.</source>
        <extracomment>task evaluate, parameter image</extracomment>
        <translation>Au lieu d&apos;une carte : l&apos;image qu&apos;un modèle doit cartographier.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Intersection over union, from 0 to 1: how well this class is found.</source>
        <translation>Intersection sur union, de 0 à 1 : à quel point cette classe est bien trouvée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU per class</source>
        <translation>IoU par classe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU: {}</source>
        <translation>IoU : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is a Python of 32 bits; PyTorch needs 64</source>
        <translation>est un Python 32 bits ; PyTorch en exige 64</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is no Python that runs</source>
        <translation>n&apos;est pas un Python qui fonctionne</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is Python {}; 3.11 or newer is needed</source>
        <translation>est Python {} ; 3.11 ou plus récent est nécessaire</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>It comes from github.com; install Python 3.11 or newer yourself, or set {}.</source>
        <translation>Il vient de github.com ; installez vous-même Python 3.11 ou plus récent, ou définissez {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>it is too old for CUDA {} (capability {}, needed {})</source>
        <translation>il est trop ancien pour CUDA {} (capacité {}, nécessaire {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>it names no class</source>
        <translation>elle ne nomme aucune classe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>its driver {} is too old, CUDA {} needs {} or newer</source>
        <translation>son pilote {} est trop ancien, CUDA {} exige {} ou plus récent</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Its log says more.</source>
        <translation>Son journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Kappa</source>
        <extracomment>task evaluate, result kappa</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Keep maps &amp;beside the project</source>
        <translation>Conserver les &amp;cartes à côté du projet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Keep maps beside the project</source>
        <translation>Conserver les cartes à côté du projet</translation>
    </message>
    <message>
        <source>Known data set</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Jeu de données connu</translation>
    </message>
    <message>
        <source>Known data set&apos;s arguments</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Arguments du jeu de données connu</translation>
    </message>
    <message>
        <source>Known data set&apos;s folder</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>Dossier du jeu de données connu</translation>
    </message>
    <message>
        <source>Label every pixel that a polygon touches, not only those whose centre it holds.</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Étiqueter chaque pixel que touche un polygone, pas seulement ceux dont il contient le centre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Label layer</source>
        <translation>Couche d&apos;entraînement</translation>
    </message>
    <message>
        <source>Label rasters</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Rasters étiquetés</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Labelled</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Labelled polygons</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Polygones étiquetés</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels this near to a block of another split are left out.</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Les étiquettes aussi proches d&apos;un bloc d&apos;un autre sous-ensemble sont écartées.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Land cover</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Land Cover Lab is set up and ready.</source>
        <translation>Land Cover Lab est installé et prêt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Land Cover Lab: Labels</source>
        <translation>Land Cover Lab : étiquetage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>Land Cover Lab: models</source>
        <translation>Land Cover Lab : modèles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Land Cover Lab: Runs</source>
        <translation>Land Cover Lab : exécutions</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Land Cover Lab: set up</source>
        <translation>Land Cover Lab : installation</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <extracomment>task train, parameter largest</extracomment>
        <translation>Plus grande échelle</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Couches du réseau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Learning rate</source>
        <extracomment>task adapt, parameter rate; task pretrain, parameter rate; task search, parameter rate; task train, parameter rate</extracomment>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Least per class</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Minimum par classe</translation>
    </message>
    <message>
        <source>Leave out borders</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Laisser les bords de côté</translation>
    </message>
    <message>
        <source>Leave out pixels of the reference so near to another class; 3 as in papers on the ISPRS data sets. It flatters.</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Laisser de côté les pixels de la référence aussi proches d&apos;une autre classe ; 3 comme dans les articles sur les jeux de l&apos;ISPRS. Cela flatte.</translation>
    </message>
    <message>
        <source>Let a network&apos;s encoder learn from imagery without labels, or from another data set&apos;s labels.</source>
        <extracomment>task pretrain</extracomment>
        <translation>Faire apprendre l&apos;encodeur d&apos;un réseau à partir d&apos;imagerie sans étiquettes, ou des étiquettes d&apos;un autre jeu de données.</translation>
    </message>
    <message>
        <source>Let a search find a small network for a data set, and train it.</source>
        <extracomment>task search</extracomment>
        <translation>Laisse une recherche trouver un petit réseau pour un jeu de données, et l&apos;entraîne.</translation>
    </message>
    <message>
        <source>LinkNet: encoder stages added into a light decoder, made for speed.</source>
        <extracomment>network linknet</extracomment>
        <translation>LinkNet : les étages de l&apos;encodeur ajoutés dans un décodeur léger, conçu pour la vitesse.</translation>
    </message>
    <message>
        <source>List every network with its arguments, and the paper and table that it comes from.</source>
        <extracomment>task models</extracomment>
        <translation>Énumère tous les réseaux avec leurs arguments, et l&apos;article et le tableau d&apos;où ils viennent.</translation>
    </message>
    <message>
        <source>List networks</source>
        <extracomment>task models</extracomment>
        <translation>Énumérer les réseaux</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Live land cover</source>
        <translation>Occupation du sol en direct</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Live map</source>
        <translation>Carte en direct</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Live: {} is mapped with {} wherever you look.</source>
        <translation>En direct : {} est cartographié avec {} partout où vous regardez.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <source>Log of the set-up</source>
        <translation>Journal de l&apos;installation</translation>
    </message>
    <message>
        <source>Look at crops and labels</source>
        <extracomment>task preview</extracomment>
        <translation>Voir extraits et étiquettes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Looking at this machine…</source>
        <translation>Examen de cette machine…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Looking…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Loss</source>
        <extracomment>task pretrain, parameter loss; task train, parameter loss</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Made from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Made the label layer {}.</source>
        <translation>La couche d&apos;entraînement {} est créée.</translation>
    </message>
    <message>
        <source>Make a data set</source>
        <extracomment>task dataset</extracomment>
        <translation>Créer un jeu de données</translation>
    </message>
    <message>
        <source>Make a data set for training from imagery and labelled polygons or label rasters.</source>
        <extracomment>task dataset</extracomment>
        <translation>Crée un jeu de données d&apos;entraînement à partir d&apos;imagerie et de polygones ou rasters étiquetés.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set for training of imagery and labels.</source>
        <translation>Créer un jeu de données d&apos;entraînement à partir de l&apos;imagerie et des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set…</source>
        <translation>Créer un jeu de données…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a new label layer, or choose a polygon layer of the project.</source>
        <translation>Créez une nouvelle couche d&apos;entraînement, ou choisissez une couche de polygones du projet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Make the data set anew.</source>
        <translation>Créez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Making a label layer</source>
        <translation>Création d&apos;une couche d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making an environment from {}</source>
        <translation>Création d&apos;un environnement à partir de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making the environment</source>
        <translation>Création de l&apos;environnement</translation>
    </message>
    <message>
        <source>MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.</source>
        <extracomment>network manet</extracomment>
        <translation>MANet : un encodeur et un décodeur de convolutions transposées, avec de l&apos;attention dans chaque raccourci.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>task evaluate, parameter map; task predict; task sample, parameter map</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a polygon</source>
        <translation>Cartographier un polygone</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a rectangle</source>
        <translation>Cartographier un rectangle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map an area</source>
        <translation>Cartographier une zone</translation>
    </message>
    <message>
        <source>Map land cover over a raster of any size with a trained model.</source>
        <extracomment>task predict</extracomment>
        <translation>Cartographie l&apos;occupation du sol sur un raster de toute taille avec un modèle entraîné.</translation>
    </message>
    <message>
        <source>Map only inside these polygons.</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Ne cartographier qu&apos;à l&apos;intérieur de ces polygones.</translation>
    </message>
    <message>
        <source>Map only this box, in the image&apos;s coordinates.</source>
        <extracomment>task predict, parameter extent</extracomment>
        <translation>Ne cartographier que ce rectangle, dans les coordonnées de l&apos;image.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map what I see</source>
        <translation>Cartographier ce que je vois</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Mapped {} with {} in {:.1f} s.</source>
        <translation>{} cartographié avec {} en {:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/look.py"/>
        <source>Mapping {} with {}</source>
        <translation>Cartographie de {} avec {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps all that the window shows.</source>
        <translation>Cartographie tout ce que montre la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Maps of an area</source>
        <translation>Cartes d&apos;une zone</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps what the window shows, again after each move.</source>
        <translation>Cartographie ce que montre la fenêtre, à nouveau après chaque déplacement.</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Mean F1</source>
        <extracomment>task evaluate, result macro_f1</extracomment>
        <translation>F1 moyen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Mean IoU</source>
        <extracomment>task adapt, result miou; task evaluate, result miou; task search, result miou; task train, result miou</extracomment>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>mean IoU {:.3f}</source>
        <translation>IoU moyen {:.3f}</translation>
    </message>
    <message>
        <source>Measure a few steps and tell time and memory; nothing is written.</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Mesurer quelques pas et dire le temps et la mémoire ; rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>Measure a few steps of every stage and tell steps, memory and hours; nothing is written.</source>
        <extracomment>task reproduce, parameter dry_run</extracomment>
        <translation>Mesurer quelques pas de chaque étape et dire les pas, la mémoire et les heures ; rien n&apos;est écrit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measure a few steps on this machine; nothing is written.</source>
        <translation>Mesurer quelques pas sur cette machine ; rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>task evaluate</extracomment>
        <translation>Mesurer l&apos;exactitude</translation>
    </message>
    <message>
        <source>Measure parameters, arithmetic, memory and time of networks at any size of image.</source>
        <extracomment>task profile</extracomment>
        <translation>Mesure les paramètres, les opérations, la mémoire et le temps des réseaux à toute taille d&apos;image.</translation>
    </message>
    <message>
        <source>Measure the accuracy of a map or a model against a raster, polygons, points or a data set.</source>
        <extracomment>task evaluate</extracomment>
        <translation>Mesurer l&apos;exactitude d&apos;une carte ou d&apos;un modèle avec un raster, des polygones, des points ou un jeu de données.</translation>
    </message>
    <message>
        <source>Measure time and memory</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Mesurer le temps et la mémoire</translation>
    </message>
    <message>
        <source>Measure what networks cost</source>
        <extracomment>task profile</extracomment>
        <translation>Mesurer le coût des réseaux</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, which training never saw.</source>
        <translation>Mesuré sur {}, que l&apos;entraînement n&apos;a jamais vus.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, {}.</source>
        <translation>Mesuré sur {}, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring a few steps…</source>
        <translation>Mesure de quelques pas…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Memory (bytes)</source>
        <translation>Mémoire (octets)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Memory may have run out.</source>
        <translation>La mémoire a peut-être manqué.</translation>
    </message>
    <message>
        <source>Merge smaller patches into their largest neighbour; in pixels where the image has no coordinate system.</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Fusionner les taches plus petites avec leur plus grande voisine ; en pixels là où l&apos;image n&apos;a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>task adapt, parameter method; task pretrain, parameter method</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method&apos;s arguments</source>
        <extracomment>task adapt, parameter set; task pretrain, parameter set</extracomment>
        <translation>Arguments de la méthode</translation>
    </message>
    <message>
        <source>Metrics</source>
        <extracomment>task adapt, result metrics; task evaluate, result metrics; task pretrain, result metrics; task search, result metrics; task train, result metrics</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>millions</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mIoU {:.2f}</source>
        <translation>mIoU {:.2f}</translation>
    </message>
    <message>
        <source>Mirror crops by chance.</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Retourner les extraits au hasard, en miroir.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Missing: {}</source>
        <translation>Il manque : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Model</source>
        <extracomment>task adapt, parameter model; task evaluate, parameter model; task predict, parameter model; task relabel, parameter model; task suggest, parameter model</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>task adapt, result model; task relabel, parameter output; task search, result model; task train, result model</extracomment>
        <translation>Fichier de modèle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Models</source>
        <extracomment>task models; task profile; task relabel</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Models are .onnx or .safetensors files.</source>
        <translation>Les modèles sont des fichiers .onnx ou .safetensors.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Models run in a Python environment of their own beside QGIS, made once here.</source>
        <translation>Les modèles s&apos;exécutent dans leur propre environnement Python à côté de QGIS, créé ici une fois.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models with their cards, and the networks that can be trained.</source>
        <translation>Les modèles avec leur fiche, et les réseaux qui peuvent être entraînés.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <source>Most operations</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>Maximum d&apos;opérations</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Maximum de paramètres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Move &apos;{}&apos; from the shelf to the trash?</source>
        <translation>Déplacer « {} » de la collection vers la corbeille ?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Move the map to where the model was trained.</source>
        <translation>Déplacer la carte là où le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Move the model to the trash.</source>
        <translation>Déplacer le modèle vers la corbeille.</translation>
    </message>
    <message>
        <source>m²</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Name a Python in {}.</source>
        <translation>Nommez un Python dans {}.</translation>
    </message>
    <message>
        <source>Names and colours</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Noms et couleurs</translation>
    </message>
    <message>
        <source>Names of classes that the mean IoU and the mean F1 leave out, such as clutter; their pixels still count, in the overall accuracy and as errors of the other classes.</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Noms de classes que l&apos;IoU moyen et le F1 moyen laissent de côté, comme le fouillis ; leurs pixels comptent toujours, dans l&apos;exactitude globale et comme erreurs des autres classes.</translation>
    </message>
    <message>
        <source>NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.</source>
        <extracomment>network nasnet-large-fcn</extracomment>
        <translation>NASNet-Large-FCN : le réseau le plus exact de son article, pour beaucoup de données et un grand GPU.</translation>
    </message>
    <message>
        <source>NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.</source>
        <extracomment>network nasnet-mobile-fcn</extracomment>
        <translation>NASNet-Mobile-FCN : aussi exact que FCN-8s avec un trentième de ses poids.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>needs to be set up once.</source>
        <translation>doit être installé une fois.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Network</source>
        <extracomment>task adapt, parameter network; task pretrain, parameter network; task train, parameter model</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network&apos;s arguments</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task profile, parameter set; task train, parameter set</extracomment>
        <translation>Arguments du réseau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Networks</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>New label layer</source>
        <translation>Nouvelle couche d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>New label layer…</source>
        <translation>Nouvelle couche d&apos;entraînement…</translation>
    </message>
    <message>
        <source>New names and colours, by the ids of the model&apos;s classes; all of them.</source>
        <extracomment>task relabel, parameter classes</extracomment>
        <translation>Nouveaux noms et couleurs, d&apos;après les identifiants des classes du modèle ; de toutes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Next polygons: {}</source>
        <translation>Prochains polygones : {}</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/board.py"/>
        <source>No curves yet.</source>
        <translation>Pas encore de courbes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>No map here</source>
        <translation>Pas de carte ici</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>No NVIDIA GPU was found, so the processor computes.</source>
        <translation>Aucun GPU NVIDIA n&apos;a été trouvé, c&apos;est donc le processeur qui calcule.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>No picture yet.</source>
        <translation>Pas encore d&apos;image.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>no word</source>
        <translation>aucun mot</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>Valeur nodata</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Bruit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not done.</source>
        <translation>Non abouti.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not removed.</source>
        <translation>Non supprimé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Nothing is downloaded or written. Choose a Python.</source>
        <translation>Rien n&apos;est téléchargé ni écrit. Choisissez un Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for training: make it anew with smaller shares.</source>
        <translation>Rien n&apos;est étiqueté pour l&apos;entraînement : créez-le à nouveau avec des parts plus petites.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for validation: no accuracy can be measured.</source>
        <translation>Rien n&apos;est étiqueté pour la validation : aucune exactitude ne peut être mesurée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Nothing is left to do: this run is done.</source>
        <translation>Il n&apos;y a plus rien à faire : cette exécution est terminée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Nothing is set up yet.</source>
        <translation>Rien n&apos;est encore installé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Nothing: the environment is made already.</source>
        <translation>Rien : l&apos;environnement existe déjà.</translation>
    </message>
    <message>
        <source>Of a cell.</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>D&apos;une cellule.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a class table…</source>
        <translation>D&apos;une table de classes…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a model file…</source>
        <translation>D&apos;un fichier de modèle…</translation>
    </message>
    <message>
        <source>Of each class for its user, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>De chaque classe pour son utilisateur, là où le nombre de points est à déterminer.</translation>
    </message>
    <message>
        <source>Of the chance sizes at which crops are seen.</source>
        <extracomment>task train, parameter largest; task train, parameter smallest</extracomment>
        <translation>Des tailles aléatoires auxquelles les extraits sont vus.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps and their legends.</source>
        <translation>De la classe dans les cartes et leurs légendes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps.</source>
        <translation>De la classe dans les cartes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in the map&apos;s file.</source>
        <translation>De la classe dans le fichier de la carte.</translation>
    </message>
    <message>
        <source>Of the data set: whose blocks count.</source>
        <extracomment>task evaluate, parameter split</extracomment>
        <translation>Du jeu de données : dont les blocs comptent.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of the demo: prairie lakes</source>
        <translation>De la démo : lacs de prairie</translation>
    </message>
    <message>
        <source>Of the found network; 0 takes what is left of the time, or 2000.</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>Du réseau trouvé ; 0 prend ce qui reste du temps, ou 2000.</translation>
    </message>
    <message>
        <source>Of the image.</source>
        <extracomment>task profile, parameter bands</extracomment>
        <translation>De l&apos;image.</translation>
    </message>
    <message>
        <source>Of the intervals of a stratified sample.</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>Des intervalles d&apos;un échantillon stratifié.</translation>
    </message>
    <message>
        <source>Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the AutoLC paper counts them; 0 sets no limit.</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>Du réseau trouvé, pour une image de 1024 x 1024 pixels, en 10^9 FLOPs comme les compte l&apos;article AutoLC ; 0 ne fixe pas de limite.</translation>
    </message>
    <message>
        <source>Of the network that is found; 0 sets no limit.</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Du réseau trouvé ; 0 ne fixe pas de limite.</translation>
    </message>
    <message>
        <source>Of the weights at first; it falls to a 25th.</source>
        <extracomment>task search, parameter rate</extracomment>
        <translation>Des poids au début ; il tombe à un 25e.</translation>
    </message>
    <message>
        <source>Of the weights, in place of epochs; 0 takes the epochs.</source>
        <extracomment>task search, parameter steps</extracomment>
        <translation>Des poids, au lieu des époques ; 0 prend les époques.</translation>
    </message>
    <message>
        <source>Of what a network answers besides its main answer while it learns, such as a coarse map; 0 leaves it out, below 0 takes the network&apos;s own.</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>De ce qu&apos;un réseau répond à côté de sa réponse principale pendant qu&apos;il apprend, comme une carte grossière ; 0 le laisse de côté, en dessous de 0 c&apos;est celui du réseau.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>On a machine like this with internet: {}</source>
        <translation>Sur une machine comme celle-ci avec internet : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>On my shelf</source>
        <translation>Dans ma collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>On Windows, install Microsoft&apos;s Visual C++ runtime and start again; everything downloaded is kept.</source>
        <translation>Sous Windows, installez le runtime Visual C++ de Microsoft et recommencez ; tout ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>one of {}</source>
        <translation>au choix {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>one that has torch, onnxruntime and rasterio</source>
        <translation>un qui a torch, onnxruntime et rasterio</translation>
    </message>
    <message>
        <source>One that is read as its archives lie on disk, instead of images and labels; &apos;lclab dataset --list&apos; tells of each.</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Un jeu lu tel que ses archives se trouvent sur le disque, au lieu d&apos;images et d&apos;étiquettes ; « lclab dataset --list » explique chacun.</translation>
    </message>
    <message>
        <source>Only in this box, in the first image&apos;s coordinates.</source>
        <extracomment>task suggest, parameter extent</extracomment>
        <translation>Seulement dans ce rectangle, dans les coordonnées de la première image.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Only models on your shelf can be deleted here.</source>
        <translation>Seuls les modèles de votre collection peuvent être supprimés ici.</translation>
    </message>
    <message>
        <source>Only tell the cost</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task reproduce, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Ne dire que le coût</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Open a run…</source>
        <translation>Ouvrir une exécution…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Operations (FLOPs)</source>
        <translation>Opérations (FLOPs)</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/part.py"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Other versions&apos; environments are still there: {}. Remove frees their space.</source>
        <translation>Des environnements d&apos;autres versions sont encore là : {}. « Supprimer » libère leur place.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Others</source>
        <translation>D&apos;autres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Out of date, as the form has changed. It was: {}</source>
        <translation>Périmé, car le formulaire a changé. C&apos;était : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Overall accuracy</source>
        <extracomment>task evaluate, result oa</extracomment>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>PAN: a feature pyramid with attention from high to low levels.</source>
        <extracomment>network pan</extracomment>
        <translation>PAN : une pyramide de caractéristiques avec de l&apos;attention des niveaux hauts vers les bas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>Patience</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Picture</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>Taille du pixel</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>task adapt, parameter crop; task dataset, parameter block; task dataset, parameter margin; task evaluate, parameter erode; task evaluate, parameter window; task predict, parameter window; task pretrain, parameter crop; task preview, parameter crop; task profile, parameter size; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task suggest, parameter size; task train, parameter crop</extracomment>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Pixels of this class that were learnt from.</source>
        <translation>Pixels de cette classe dont le modèle a appris.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place is done</source>
        <translation>L&apos;endroit est fait</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place {} of {}</source>
        <translation>Endroit {} sur {}</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>task suggest, parameter number; task suggest, parameter output</extracomment>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Places a step.</source>
        <extracomment>task pretrain, parameter batch</extracomment>
        <translation>Lieux par pas.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>task sample, parameter output; task sample, parameter points</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points that even the rarest class gets; the others share the rest by area.</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Points que reçoit même la classe la plus rare ; les autres se partagent le reste selon leur surface.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Polygons</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Polygons that are drawn already; no place touches any of them.</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Polygones déjà dessinés ; aucun endroit n&apos;en touche un.</translation>
    </message>
    <message>
        <source>Polygons that say where each split lies, by a field &apos;split&apos; with train, validation or test.</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Des polygones qui disent où se trouve chaque sous-ensemble, par un champ « split » avec train, validation ou test.</translation>
    </message>
    <message>
        <source>Polygons with a class each, over one image or all.</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Polygones avec chacun une classe, sur une image ou sur toutes.</translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <extracomment>task pretrain</extracomment>
        <translation>Préentraîner un encodeur</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Predict each window at these sizes and average.</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Prédire chaque fenêtre à ces tailles et moyenner.</translation>
    </message>
    <message>
        <source>Predict each window in four mirrored positions and average.</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Prédire chaque fenêtre dans quatre positions en miroir et moyenner.</translation>
    </message>
    <message>
        <source>Predict land cover</source>
        <extracomment>task predict</extracomment>
        <translation>Cartographier l&apos;occupation du sol</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Preparing layers</source>
        <translation>Préparation des couches</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>Preview: {}</source>
        <translation>Aperçu : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Probability from which a model with a single mask says yes.</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Probabilité à partir de laquelle un modèle à masque unique dit oui.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Processor &amp;threads</source>
        <translation>&amp;Threads du processeur</translation>
    </message>
    <message>
        <source>Processor threads; 0 takes all.</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Threads du processeur ; 0 les prend tous.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Projects that use it will have to choose another model.</source>
        <translation>Les projets qui l&apos;utilisent devront choisir un autre modèle.</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Pseudo-étiquettes</translation>
    </message>
    <message>
        <source>PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.</source>
        <extracomment>network pspnet-os8</extracomment>
        <translation>PSPNet au pas de 8 : des moyennes sur des parties de l&apos;image à côté de caractéristiques plus fines, pour un grand GPU.</translation>
    </message>
    <message>
        <source>PSPNet: averages over parts of the image beside deep features, for what its setting tells.</source>
        <extracomment>network pspnet</extracomment>
        <translation>PSPNet : des moyennes sur des parties de l&apos;image à côté de caractéristiques profondes, pour ce que dit l&apos;entourage.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put a model on the shelf</source>
        <translation>Mettre un modèle dans la collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put models on the shelf</source>
        <translation>Mettre des modèles dans la collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Putting models on the shelf</source>
        <translation>Ajout de modèles à la collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Python environment</source>
        <translation>Environnement Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python to make it from</source>
        <translation>Python de départ</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Python {}, which is brought</source>
        <translation>Python {}, qui est apporté</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Rasters on the images&apos; grid whose bands come after the images&apos; own, such as heights: each for the images that it covers, or one per image in the same order.</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Rasters sur la grille des images, dont les bandes viennent après celles des images, comme des hauteurs : chacun pour les images qu&apos;il couvre, ou un par image dans le même ordre.</translation>
    </message>
    <message>
        <source>Rasters whose values are classes, instead of polygons: one per image in the same order, or any number that lie where the images do.</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Des rasters dont les valeurs sont des classes, au lieu de polygones : un par image dans le même ordre, ou un nombre quelconque là où se trouvent les images.</translation>
    </message>
    <message>
        <source>Rate of the architecture</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>Taux de l&apos;architecture</translation>
    </message>
    <message>
        <source>Read the image at the ground resolution the model was trained at, where it differs by more than 10 %; the map keeps the image&apos;s grid.</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Lire l&apos;image à la résolution au sol à laquelle le modèle a été entraîné, là où elle diffère de plus de 10 % ; la carte garde la grille de l&apos;image.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answers.py"/>
        <source>Reading a map</source>
        <translation>Lecture d&apos;une carte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Ready, with a Python of your own.</source>
        <translation>Prêt, avec un Python à vous.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Ready: {}</source>
        <translation>Prêt : {}</translation>
    </message>
    <message>
        <source>Reference polygons or points</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Polygones ou points de référence</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Remove the class</source>
        <translation>Supprimer la classe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/rewriting.py"/>
        <source>Rename a class</source>
        <translation>Renommer une classe</translation>
    </message>
    <message>
        <source>Rename and colour classes</source>
        <extracomment>task relabel</extracomment>
        <translation>Renommer, colorer les classes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>task adapt, result report; task evaluate, result report; task pretrain, result report; task profile, result report; task reproduce, result report; task search, result report; task sensitivity, result report; task train, result report</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reproduce a paper&apos;s table</source>
        <extracomment>task reproduce</extracomment>
        <translation>Reproduire le tableau d&apos;un article</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Resample to the model&apos;s resolution</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Rééchantillonner à la résolution du modèle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/results.py"/>
        <source>Result as JSON</source>
        <translation>Résultat en JSON</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>task reproduce, result metrics</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>RSNet, after its outline: few parameters at fine sizes, which takes much memory.</source>
        <extracomment>network rsnet</extracomment>
        <translation>RSNet, d&apos;après son esquisse : peu de paramètres à des tailles fines, ce qui prend beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.</source>
        <extracomment>network rssformer</extracomment>
        <translation>RSSFormer : un HRNet avec de l&apos;attention là où ses branches se rencontrent, pour de petits objets dans de grandes scènes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Run</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run and train every network; without, costs are only counted, in seconds.</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Exécuter et entraîner chaque réseau ; sinon, les coûts sont seulement comptés, en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Runs of all projects</source>
        <translation>Exécutions de tous les projets</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve a copy on my shelf</source>
        <translation>Enre&amp;gistrer une copie dans ma collection</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Save a copy of the model</source>
        <translation>Enregistrer une copie du modèle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Save and stop; the run can be gone on with.</source>
        <translation>Enregistrer et arrêter ; l&apos;exécution peut être reprise.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Save it as one file, or use it where it lies.</source>
        <translation>Enregistrez-le en un seul fichier, ou utilisez-le là où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>Save the project elsewhere, or let maps be temporary.</source>
        <translation>Enregistrez le projet ailleurs, ou laissez les cartes être temporaires.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saving {}</source>
        <translation>Enregistrement de {}</translation>
    </message>
    <message>
        <source>Scales</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Scaling of the target</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>Mise à l&apos;échelle de la cible</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search by name or purpose</source>
        <translation>Rechercher par nom ou usage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Search by name, class or band</source>
        <translation>Rechercher par nom, classe ou bande</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <extracomment>task search</extracomment>
        <translation>Rechercher un réseau</translation>
    </message>
    <message>
        <source>Second data set</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Second jeu de données</translation>
    </message>
    <message>
        <source>Second data set&apos;s scales</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>Échelles du second jeu de données</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See Settings &gt; Options &gt; Network for the proxy, its user and its password. What was downloaded is kept.</source>
        <translation>Voir Préférences &gt; Options &gt; Réseau pour le proxy, son utilisateur et son mot de passe. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See the log; Copy diagnostics has what a report needs.</source>
        <translation>Voir le journal ; « Copier le diagnostic » a ce qu&apos;il faut pour un rapport.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/qgis_network.py"/>
        <source>See whether there is a connection to the internet, and QGIS&apos;s proxy settings.</source>
        <translation>Vérifiez s&apos;il y a une connexion à internet, et la configuration du proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See whether there is a connection to the internet, and start again. What was downloaded is kept.</source>
        <translation>Vérifiez s&apos;il y a une connexion à internet, et recommencez. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>task adapt, parameter seed; task dataset, parameter seed; task pretrain, parameter seed; task preview, parameter seed; task reproduce, parameter seed; task sample, parameter seed; task search, parameter seed; task sensitivity, parameter seed; task train, parameter seed</extracomment>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.</source>
        <extracomment>network segformer-b0</extracomment>
        <translation>SegFormer-B0 : le plus petit SegFormer, un transformeur qu&apos;un processeur peut entraîner.</translation>
    </message>
    <message>
        <source>SegFormer-B1: a light transformer that sees the whole image.</source>
        <extracomment>network segformer-b1</extracomment>
        <translation>SegFormer-B1 : un transformeur léger qui voit toute l&apos;image.</translation>
    </message>
    <message>
        <source>SegFormer-B2: a transformer of medium size that sees the whole image.</source>
        <extracomment>network segformer-b2</extracomment>
        <translation>SegFormer-B2 : un transformeur de taille moyenne qui voit toute l&apos;image.</translation>
    </message>
    <message>
        <source>SegFormer-B3: a transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b3</extracomment>
        <translation>SegFormer-B3 : un transformeur pour un bon GPU, qui voit toute l&apos;image.</translation>
    </message>
    <message>
        <source>SegFormer-B4: a large transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b4</extracomment>
        <translation>SegFormer-B4 : un grand transformeur pour un bon GPU, qui voit toute l&apos;image.</translation>
    </message>
    <message>
        <source>SegFormer-B5: the largest SegFormer, for much data and a large GPU.</source>
        <extracomment>network segformer-b5</extracomment>
        <translation>SegFormer-B5 : le plus grand SegFormer, pour beaucoup de données et un grand GPU.</translation>
    </message>
    <message>
        <source>Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.</source>
        <extracomment>network segmenter</extracomment>
        <translation>Segmenter : un petit transformeur simple qui compare des carreaux de 16 pixels avec les classes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Select some in the layer, or take all.</source>
        <translation>Sélectionnez-en dans la couche, ou prenez-les toutes.</translation>
    </message>
    <message>
        <source>Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.</source>
        <extracomment>network semantic-fpn</extracomment>
        <translation>Semantic-FPN : une pyramide de caractéristiques réunie au quart de la taille, pour des objets de toutes tailles.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>Set it up in Plugins &gt; Land Cover Lab &gt; Set up…, or without QGIS&apos;s window by scripts/setup; another Python is chosen in Settings &gt; Options &gt; Land Cover Lab.</source>
        <translation>Installez-le dans Extensions &gt; Land Cover Lab &gt; Installer…, ou sans la fenêtre de QGIS par scripts/setup ; un autre Python se choisit dans Préférences &gt; Options &gt; Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Set up and ready.</source>
        <translation>Installé et prêt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Setting up Land Cover Lab</source>
        <translation>Installation de Land Cover Lab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>Several are separated by ;.</source>
        <translation>Plusieurs sont séparés par ;.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of a window that it has in common with the next; the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Part d&apos;une fenêtre qu&apos;elle a en commun avec la suivante ; celle du modèle si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Share of the schedule</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Part du programme</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Share of the time spent waiting for data</source>
        <translation>Part du temps passé à attendre des données</translation>
    </message>
    <message>
        <source>ShelfNet: down, up, down and up again with skips between the columns, made for speed.</source>
        <extracomment>network shelfnet</extracomment>
        <translation>ShelfNet : descendre, monter, descendre et remonter avec des raccourcis entre les colonnes, conçu pour la vitesse.</translation>
    </message>
    <message>
        <source>Shortens every training and search to this share of its steps, for a trial.</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Raccourcit chaque entraînement et chaque recherche à cette part de ses pas, pour un essai.</translation>
    </message>
    <message>
        <source>Show crops as training sees them: turned, scaled, coloured and put together by chance.</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Montrer les extraits comme l&apos;entraînement les voit : tournés, agrandis, colorés et assemblés au hasard.</translation>
    </message>
    <message>
        <source>Show crops of a data set as training draws them, beside their labels in the class colours.</source>
        <extracomment>task preview</extracomment>
        <translation>Montre des extraits d&apos;un jeu de données tels que l&apos;entraînement les tire, à côté de leurs étiquettes aux couleurs des classes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Show the history beside the runs of this project.</source>
        <translation>Montrer l&apos;historique avec les exécutions de ce projet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Show the runs that go on while you work, and those that ended.</source>
        <translation>Montrer les exécutions qui continuent pendant que vous travaillez, et celles qui sont terminées.</translation>
    </message>
    <message>
        <source>Show the source&apos;s crops in the target&apos;s colours.</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Montrer les extraits de la source dans les couleurs de la cible.</translation>
    </message>
    <message>
        <source>Side of a crop, and of the windows that are scored, in place of the recipe&apos;s, for a small machine; 0 leaves them.</source>
        <extracomment>task reproduce, parameter crop</extracomment>
        <translation>Côté d&apos;un extrait, et des fenêtres notées, à la place de ceux de la recette, pour une petite machine ; 0 ne change rien.</translation>
    </message>
    <message>
        <source>Side of a crop.</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Côté d&apos;un extrait.</translation>
    </message>
    <message>
        <source>Side of a crop; 0 takes the largest that memory and time allow.</source>
        <extracomment>task search, parameter crop</extracomment>
        <translation>Côté d&apos;un extrait ; 0 prend le plus grand que permettent mémoire et temps.</translation>
    </message>
    <message>
        <source>Side of a view.</source>
        <extracomment>task pretrain, parameter crop</extracomment>
        <translation>Côté d&apos;une vue.</translation>
    </message>
    <message>
        <source>Side of a window, to the next that the network takes; near the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Côté d&apos;une fenêtre, jusqu&apos;au suivant que le réseau accepte ; proche de celui du modèle si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Side of the image; several for a table of all of them.</source>
        <extracomment>task profile, parameter size</extracomment>
        <translation>Côté de l&apos;image ; plusieurs pour un tableau de tous.</translation>
    </message>
    <message>
        <source>Side of the square of a place.</source>
        <extracomment>task suggest, parameter size</extracomment>
        <translation>Côté du carré d&apos;un endroit.</translation>
    </message>
    <message>
        <source>Side of the squares that are dealt to the splits; 0 chooses.</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Côté des carrés répartis entre les sous-ensembles ; 0 choisit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Size</source>
        <extracomment>task profile, parameter size; task suggest, parameter size</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Plus petite tache</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <extracomment>task train, parameter smallest</extracomment>
        <translation>Plus petite échelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Something may still run in it: close what does, and remove it again.</source>
        <translation>Quelque chose y tourne peut-être encore : fermez-le, et supprimez à nouveau.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Split</source>
        <extracomment>task evaluate, parameter split; task preview, parameter split</extracomment>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Split field</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>Champ du sous-ensemble</translation>
    </message>
    <message>
        <source>Split layer</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Couche des sous-ensembles</translation>
    </message>
    <message>
        <source>ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.</source>
        <extracomment>network st-unet</extracomment>
        <translation>ST-UNet : un transformeur Swin et un réseau résiduel comme deux encodeurs qui se renseignent l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>Erreur type</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Start from classes</source>
        <translation>Partir de classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Start from other classes</source>
        <translation>Partir d&apos;autres classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Start it anew.</source>
        <translation>Démarrez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Started: {}</source>
        <translation>Démarré : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statistics of norms</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Statistiques de normalisation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/drawing.py"/>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>task adapt, parameter steps; task pretrain, parameter steps; task search, parameter steps; task sensitivity, parameter steps; task train, parameter steps</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps from one look at the target to the next; 0 chooses.</source>
        <extracomment>task adapt, parameter epoch</extracomment>
        <translation>Pas d&apos;un regard sur la cible au suivant ; 0 choisit.</translation>
    </message>
    <message>
        <source>Steps from one look at the validation blocks to the next; 0 chooses.</source>
        <extracomment>task train, parameter epoch</extracomment>
        <translation>Pas d&apos;un regard sur les blocs de validation au suivant ; 0 choisit.</translation>
    </message>
    <message>
        <source>Steps from one look at what is learnt to the next; 0 chooses.</source>
        <extracomment>task pretrain, parameter epoch</extracomment>
        <translation>Pas d&apos;un regard sur ce qui est appris au suivant ; 0 choisit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/part.py"/>
        <source>Steps of the work</source>
        <translation>Étapes du travail</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>Pas d&apos;entraînement</translation>
    </message>
    <message>
        <source>Stitching</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Assemblage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better one; 0 never.</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>S&apos;arrêter après autant d&apos;époques sans une meilleure ; 0 jamais.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Stop new runs when QGIS &amp;closes</source>
        <translation>Arrêter les nouvelles exécutions à la &amp;fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop when QGIS closes</source>
        <translation>Arrêter à la fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped. {}</source>
        <translation>Arrêté. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Strategy&apos;s arguments</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Arguments de la stratégie</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <extracomment>task suggest</extracomment>
        <translation>Suggérer des endroits</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Suggest places…</source>
        <translation>Suggérer des endroits…</translation>
    </message>
    <message>
        <source>Suggest where the next labels would help a model most: at unsure places that differ.</source>
        <extracomment>task suggest</extracomment>
        <translation>Suggère où les prochaines étiquettes aideraient le plus un modèle : à des endroits incertains et différents.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>Suggestions need a first model: make a data set, train on it, and come back.</source>
        <translation>Les suggestions ont besoin d&apos;un premier modèle : créez un jeu de données, entraînez dessus, et revenez.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness of the choice</source>
        <translation>Assurance du choix</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness: {}</source>
        <translation>Assurance : {}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Série de valeurs</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>task profile, parameter csv; task profile, result table; task reproduce, parameter table; task reproduce, result table; task sensitivity, result table</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>table {}</source>
        <translation>tableau {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system like this with the same Python.</source>
        <translation>Prenez un autre Python (3.11 à 3.13), ou un dossier de wheels rempli sur un système comme celui-ci avec le même Python.</translation>
    </message>
    <message>
        <source>Take each pixel from the window that has it nearest its middle (core), or average overlapping windows with weights that fall towards the edge (blend) or equal (mean).</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Prendre chaque pixel de la fenêtre qui l&apos;a le plus près de son milieu (core), ou moyenner les fenêtres qui se recouvrent avec des poids qui diminuent vers le bord (blend) ou égaux (mean).</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target&apos;s labels</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Étiquettes de la cible</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test blocks</source>
        <translation>les blocs de test</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Test share</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>Part de test</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/shapes.py"/>
        <source>The area reaches beyond where the coordinate system of {} holds; zoom in or draw a smaller one.</source>
        <translation>La zone dépasse le domaine de validité du système de coordonnées de {} ; zoomez ou dessinez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>The area tool maps with this model from now on.</source>
        <translation>L&apos;outil de zone cartographie désormais avec ce modèle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>The chosen Python</source>
        <translation>Le Python choisi</translation>
    </message>
    <message>
        <source>The classified raster to check.</source>
        <extracomment>task evaluate, parameter map</extracomment>
        <translation>Le raster classé à vérifier.</translation>
    </message>
    <message>
        <source>The classified raster to draw points on.</source>
        <extracomment>task sample, parameter map</extracomment>
        <translation>Le raster classé sur lequel tirer des points.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The connection is not trusted: a certificate is unknown.</source>
        <translation>La connexion n&apos;est pas fiable : un certificat est inconnu.</translation>
    </message>
    <message>
        <source>The data set to learn from.</source>
        <extracomment>task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>Le jeu de données dont apprendre.</translation>
    </message>
    <message>
        <source>The data set to look into.</source>
        <extracomment>task preview, parameter dataset</extracomment>
        <translation>Le jeu de données à regarder.</translation>
    </message>
    <message>
        <source>The data set to search for.</source>
        <extracomment>task search, parameter dataset</extracomment>
        <translation>Le jeu de données pour lequel chercher.</translation>
    </message>
    <message>
        <source>The data set with labels to learn from; methods without a source need only a model.</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>Le jeu de données étiqueté dont apprendre ; les méthodes sans source n&apos;ont besoin que d&apos;un modèle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The environment</source>
        <translation>L&apos;environnement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>The environment is at work: {}.</source>
        <translation>L&apos;environnement est en plein travail : {}.</translation>
    </message>
    <message>
        <source>The features&apos; field with the true class.</source>
        <extracomment>task evaluate, parameter class_field</extracomment>
        <translation>Le champ des entités avec la vraie classe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>The field that holds the class, as number or name.</source>
        <translation>Le champ qui contient la classe, en nombre ou en nom.</translation>
    </message>
    <message>
        <source>The folder into which its archives were unpacked.</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>Le dossier où ses archives ont été décompressées.</translation>
    </message>
    <message>
        <source>The folder of the run; the same call on it goes on where it stopped.</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>Le dossier de l&apos;exécution ; le même appel y continue là où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>The folder to write tables and page to.</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>Le dossier où écrire les tableaux et la page.</translation>
    </message>
    <message>
        <source>The folder to write the data set to.</source>
        <extracomment>task dataset, parameter output</extracomment>
        <translation>Le dossier où écrire le jeu de données.</translation>
    </message>
    <message>
        <source>The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.</source>
        <extracomment>task sensitivity, parameter genotype</extracomment>
        <translation>Le genotype.json d&apos;une recherche, ou le réseau que l&apos;article AutoLC a trouvé sur LoveDA.</translation>
    </message>
    <message>
        <source>The greatest length of a gradient; 0 leaves it.</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>La plus grande longueur d&apos;un gradient ; 0 le laisse.</translation>
    </message>
    <message>
        <source>The image&apos;s bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task predict, parameter bands</extracomment>
        <translation>Les bandes de l&apos;image pour les bandes du modèle, dans l&apos;ordre du modèle, à partir de 1.</translation>
    </message>
    <message>
        <source>The image&apos;s ground resolution, where it has no coordinate system.</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>La résolution au sol de l&apos;image, là où elle n&apos;a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The images&apos; bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task suggest, parameter bands</extracomment>
        <translation>Les bandes des images pour les bandes du modèle, dans l&apos;ordre du modèle, à partir de 1.</translation>
    </message>
    <message>
        <source>The images&apos; bands to use, from 1; all but an alpha band if not given.</source>
        <extracomment>task dataset, parameter bands; task pretrain, parameter bands</extracomment>
        <translation>Les bandes des images à utiliser, à partir de 1 ; toutes sauf une bande alpha si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>The key {} over the map makes the next polygons of this class.</source>
        <translation>La touche {} au-dessus de la carte donne cette classe aux prochains polygones.</translation>
    </message>
    <message>
        <source>The labelled polygons&apos; field with train, validation or test.</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>Le champ des polygones étiquetés avec train, validation ou test.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>The layer covers {}.</source>
        <translation>La couche couvre {}.</translation>
    </message>
    <message>
        <source>The map to write.</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>La carte à écrire.</translation>
    </message>
    <message>
        <source>The map&apos;s value where there is no answer.</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>La valeur de la carte là où il n&apos;y a pas de réponse.</translation>
    </message>
    <message>
        <source>The model file to begin from; without, a network is trained from the beginning.</source>
        <extracomment>task adapt, parameter model</extracomment>
        <translation>Le fichier de modèle par lequel commencer ; sans lui, un réseau est entraîné depuis le début.</translation>
    </message>
    <message>
        <source>The model file to write; the same file is replaced when the new one is whole.</source>
        <extracomment>task relabel, parameter output</extracomment>
        <translation>Le fichier de modèle à écrire ; le même fichier est remplacé quand le nouveau est complet.</translation>
    </message>
    <message>
        <source>The model file whose classes change.</source>
        <extracomment>task relabel, parameter model</extracomment>
        <translation>Le fichier de modèle dont les classes changent.</translation>
    </message>
    <message>
        <source>The model file; the answers of several files are averaged.</source>
        <extracomment>task predict, parameter model</extracomment>
        <translation>Le fichier de modèle ; les réponses de plusieurs fichiers sont moyennées.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>The model that maps the land cover</source>
        <translation>Le modèle qui cartographie l&apos;occupation du sol</translation>
    </message>
    <message>
        <source>The most that is added by chance, in standard deviations.</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Le plus qui soit ajouté au hasard, en écarts types.</translation>
    </message>
    <message>
        <source>The name of a class for all that is not labelled; unknown, and not learnt, if empty.</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>Le nom d&apos;une classe pour tout ce qui n&apos;est pas étiqueté ; si vide, cela reste inconnu et n&apos;est pas appris.</translation>
    </message>
    <message>
        <source>The names of the rows to do; all if not given.</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Les noms des lignes à faire ; toutes si rien n&apos;est donné.</translation>
    </message>
    <message>
        <source>The network to adapt where no model is given.</source>
        <extracomment>task adapt, parameter network</extracomment>
        <translation>Le réseau à adapter là où aucun modèle n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>The network to train: a choice by purpose, or one of those that &apos;lclab models&apos; lists.</source>
        <extracomment>task train, parameter model</extracomment>
        <translation>Le réseau à entraîner : un choix selon l&apos;usage, ou l&apos;un de ceux que « lclab models » énumère.</translation>
    </message>
    <message>
        <source>The network&apos;s own, or on its encoder DeepLabV2&apos;s sum of dilated convolutions or pyramid pooling.</source>
        <extracomment>task adapt, parameter head</extracomment>
        <translation>Celle du réseau, ou sur son encodeur la somme de convolutions dilatées de DeepLabV2 ou une pyramide de moyennes.</translation>
    </message>
    <message>
        <source>The networks to measure, or &apos;all&apos;; &apos;lclab models&apos; lists them.</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Les réseaux à mesurer, ou « all » pour tous ; « lclab models » les énumère.</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes the fastest that the device has.</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Les nombres avec lesquels calculer ; auto prend les plus rapides du processeur ou du GPU.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>the one that the set-up makes</source>
        <translation>celui de l&apos;installation</translation>
    </message>
    <message>
        <source>The output to use of a model with several.</source>
        <extracomment>task predict, parameter head</extracomment>
        <translation>La sortie à utiliser d&apos;un modèle qui en a plusieurs.</translation>
    </message>
    <message>
        <source>The paper and its table; &apos;lclab reproduce --list&apos; tells of each.</source>
        <extracomment>task reproduce, parameter table</extracomment>
        <translation>L&apos;article et son tableau ; « lclab reproduce --list » explique chacun.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>The picture is being made</source>
        <translation>L&apos;image est en préparation</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>L&apos;image à écrire.</translation>
    </message>
    <message>
        <source>The points to write: the map&apos;s class is kept aside, &apos;class&apos; waits for the true one.</source>
        <extracomment>task sample, parameter output</extracomment>
        <translation>Les points à écrire : la classe de la carte est gardée à part, « class » attend la vraie.</translation>
    </message>
    <message>
        <source>The polygons&apos; field with the class, as number or name.</source>
        <extracomment>task dataset, parameter class_field</extracomment>
        <translation>Le champ des polygones qui porte la classe, en nombre ou en nom.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor (1 thread)</source>
        <translation>le processeur (1 thread)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor ({} threads)</source>
        <translation>le processeur ({} threads)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The proxy refuses, or is not there.</source>
        <translation>Le proxy refuse, ou n&apos;est pas là.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought</source>
        <translation>Le Python apporté</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought before</source>
        <translation>Le Python apporté auparavant</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The Python that was brought</source>
        <translation>Le Python apporté</translation>
    </message>
    <message>
        <source>The raster to map; any that GDAL opens.</source>
        <extracomment>task predict, parameter image</extracomment>
        <translation>Le raster à cartographier ; tous ceux que GDAL ouvre.</translation>
    </message>
    <message>
        <source>The rasters that were labelled; any that GDAL opens.</source>
        <extracomment>task dataset, parameter images</extracomment>
        <translation>Les rasters qui ont été étiquetés ; tous ceux que GDAL ouvre.</translation>
    </message>
    <message>
        <source>The rasters to label.</source>
        <extracomment>task suggest, parameter image</extracomment>
        <translation>Les rasters à étiqueter.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; broke off. {}</source>
        <translation>L&apos;exécution « {} » s&apos;est interrompue. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; failed: {}</source>
        <translation>L&apos;exécution « {} » a échoué : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>The run &apos;{}&apos; is at work and needs it.</source>
        <translation>L&apos;exécution « {} » est en cours et en a besoin.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; is done.</source>
        <translation>L&apos;exécution « {} » est terminée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; was stopped.</source>
        <translation>L&apos;exécution « {} » a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run ended without a word: the computer was switched off, memory ran out, or somebody ended it. What was saved is kept; &apos;Resume&apos; goes on from there.</source>
        <translation>L&apos;exécution s&apos;est terminée sans un mot : l&apos;ordinateur a été éteint, la mémoire a manqué, ou quelqu&apos;un y a mis fin. Ce qui était enregistré est conservé ; « Reprendre » continue à partir de là.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The server was not reached.</source>
        <translation>Le serveur n&apos;a pas été joint.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>the settings</source>
        <translation>la configuration</translation>
    </message>
    <message>
        <source>The share of batches in which crops are put together of the corners of four; below 0 takes 0.75 where most of the imagery has labels, and none where they are sparse.</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>La part des lots où les extraits sont composés des coins de quatre autres ; au-dessous de 0, prend 0,75 là où la plupart de l&apos;imagerie est étiquetée, et aucune là où les étiquettes sont rares.</translation>
    </message>
    <message>
        <source>The share of batches in which crops get a box of another crop.</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>La part des lots où les extraits reçoivent un rectangle d&apos;un autre extrait.</translation>
    </message>
    <message>
        <source>The share of the labels that is kept for measuring during training.</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>La part des étiquettes gardée pour mesurer pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The share of the labels that training never sees, not even to choose the best state.</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>La part des étiquettes que l&apos;entraînement ne voit jamais, pas même pour choisir le meilleur état.</translation>
    </message>
    <message>
        <source>The share of the steps in which the learning rate rises.</source>
        <extracomment>task train, parameter warmup</extracomment>
        <translation>La part des pas pendant lesquels le taux d&apos;apprentissage monte.</translation>
    </message>
    <message>
        <source>The share of the steps in which the weights alone learn.</source>
        <extracomment>task search, parameter warmup</extracomment>
        <translation>La part des pas où les poids apprennent seuls.</translation>
    </message>
    <message>
        <source>The sizes at which crops are seen, one by chance for every batch, instead of any between the smallest and the largest.</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Les tailles auxquelles les extraits sont vus, une au hasard pour chaque lot, au lieu de toutes entre la plus petite et la plus grande.</translation>
    </message>
    <message>
        <source>The smallest and the largest scale at which its crops are seen; without them it is as of the first.</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>La plus petite et la plus grande échelle à laquelle ses extraits sont vus ; sans elles, comme pour le premier.</translation>
    </message>
    <message>
        <source>The squares to write: rank, uncertainty, the likeliest class and the second, and a field &apos;done&apos; for walking through them.</source>
        <extracomment>task suggest, parameter output</extracomment>
        <translation>Les carrés à écrire : rang, incertitude, la classe la plus probable et la deuxième, et un champ « done » pour les parcourir.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <extracomment>task profile, parameter csv</extracomment>
        <translation>Le tableau à écrire.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>The tested packages are for Linux on x86-64, and this is {} on {}: make an environment by hand, as docs/installing.md says, and choose it as existing Python.</source>
        <translation>Les paquets testés sont pour Linux sur x86-64, et ceci est {} sur {} : créez un environnement à la main, comme le dit docs/installing.md, et choisissez-le comme Python existant.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the tested PyTorch has no CUDA</source>
        <translation>le PyTorch testé n&apos;a pas CUDA</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker gave no reason.</source>
        <translation>Le processus de calcul n&apos;a donné aucune raison.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker stopped with {}.</source>
        <translation>Le processus de calcul s&apos;est arrêté avec {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>The worker&apos;s Python {} (from {}) does not exist.</source>
        <translation>Le Python du processus de calcul {} (de {}) n&apos;existe pas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker&apos;s Python {} {}.</source>
        <translation>Le Python du processus de calcul {} {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>There is a class &apos;{}&apos; already.</source>
        <translation>Il y a déjà une classe « {} ».</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>There is a model &apos;{}&apos; already. Name of the new one:</source>
        <translation>Il y a déjà un modèle « {} ». Nom du nouveau :</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>There is no data set in {}.</source>
        <translation>Il n&apos;y a pas de jeu de données dans {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/target.py"/>
        <source>There is no imagery to map: add a raster layer to the project and make it visible.</source>
        <translation>Il n&apos;y a pas d&apos;imagerie à cartographier : ajoutez une couche raster au projet et rendez-la visible.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>There is no Python 3.11 or newer on this system.</source>
        <translation>Il n&apos;y a pas de Python 3.11 ou plus récent sur ce système.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>There is no Python for the worker yet: no complete {}.</source>
        <translation>Il n&apos;y a pas encore de Python pour le processus de calcul : pas de {} complet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>There is no Python to bring for {}.</source>
        <translation>Il n&apos;y a pas de Python à apporter pour {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>There is too little memory. Choose a smaller batch, crop or network.</source>
        <translation>La mémoire ne suffit pas. Choisissez un lot, un extrait ou un réseau plus petit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>This machine would compute with {}.</source>
        <translation>Cette machine calculerait avec {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>This version needs newer packages than are set up.</source>
        <translation>Cette version a besoin de paquets plus récents que ceux installés.</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Throw away what the folder holds of an earlier run.</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Jeter ce que le dossier contient d&apos;une exécution précédente.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>To measure the end alone (score), also to keep the best state by the validation blocks (stop), or also to learn from the training blocks (train).</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Pour mesurer seulement la fin (score), aussi pour garder le meilleur état d&apos;après les blocs de validation (stop), ou aussi pour apprendre des blocs d&apos;entraînement (train).</translation>
    </message>
    <message>
        <source>To tell apart.</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>À distinguer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Too little:</source>
        <translation>Trop peu :</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>task adapt; task pretrain; task search; task sensitivity; task train</extracomment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a found network at every pair of widths, and write a table of cost and accuracy.</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Entraîne un réseau trouvé à chaque paire de largeurs, et écrit un tableau des coûts et exactitudes.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>task train</extracomment>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Train a network on a data set, and write it as a model file with a report of its accuracy.</source>
        <extracomment>task train</extracomment>
        <translation>Entraîne un réseau sur un jeu de données, et l&apos;écrit en fichier de modèle avec un rapport sur son exactitude.</translation>
    </message>
    <message>
        <source>Train what is found</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Entraîner ce qui est trouvé</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.</source>
        <extracomment>network transunet</extracomment>
        <translation>TransUNet : un ResNet-50 et un grand transformeur de vision dans un même encodeur, sous un U-Net.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Try again; if it happens twice, report it with the log.</source>
        <translation>Réessayez ; si cela arrive deux fois, signalez-le avec le journal.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Try again; if it stays so, the package index is not to be trusted.</source>
        <translation>Réessayez ; si cela persiste, l&apos;index des paquets n&apos;est pas digne de confiance.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Trying it out</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Trying it out: the first import may take a minute</source>
        <translation>Essai : la première importation peut prendre une minute</translation>
    </message>
    <message>
        <source>Turn crops by chance.</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Tourner les extraits au hasard.</translation>
    </message>
    <message>
        <source>U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.</source>
        <extracomment>network efficientnet-unet</extracomment>
        <translation>U-Net sur EfficientNet : un encodeur profond de convolutions séparables en profondeur, pour un bon GPU.</translation>
    </message>
    <message>
        <source>U-Net++: nested, densely connected skip paths between encoder and decoder.</source>
        <extracomment>network unetplusplus</extracomment>
        <translation>U-Net++ : des raccourcis imbriqués et densément connectés entre encodeur et décodeur.</translation>
    </message>
    <message>
        <source>U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.</source>
        <extracomment>network unet-plain</extracomment>
        <translation>U-Net, le simple : des paires de convolutions à cinq tailles, appris de vos seules données.</translation>
    </message>
    <message>
        <source>U-Net: skip connections from every stage of the encoder into a decoder of convolutions.</source>
        <extracomment>network unet</extracomment>
        <translation>U-Net : des raccourcis de chaque étage de l&apos;encodeur vers un décodeur de convolutions.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>UNetFormer: a light encoder with attention in the decoder, made for speed.</source>
        <extracomment>network unetformer</extracomment>
        <translation>UNetFormer : un encodeur léger avec de l&apos;attention dans le décodeur, conçu pour la vitesse.</translation>
    </message>
    <message>
        <source>UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.</source>
        <extracomment>network upernet-vit</extracomment>
        <translation>UPerNet sur un transformeur de vision simple : pour de grands encodeurs pré-entraînés ailleurs.</translation>
    </message>
    <message>
        <source>UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.</source>
        <extracomment>network upernet-swin-t</extracomment>
        <translation>UPerNet sur un transformeur Swin : de l&apos;attention par fenêtres, et une large pyramide, pour un bon GPU.</translation>
    </message>
    <message>
        <source>UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.</source>
        <extracomment>network upernet</extracomment>
        <translation>UPerNet : une pyramide de caractéristiques avec des moyennes sur des parties de l&apos;image, sur tout encodeur.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Use an &amp;existing Python as it is</source>
        <translation>Utiliser un Python &amp;existant tel quel</translation>
    </message>
    <message>
        <source>Use of the target&apos;s labels</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Usage des étiquettes de la cible</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>Used elsewhere</source>
        <translation>Utilisés ailleurs</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>uv has put no Python into {}.</source>
        <translation>uv n&apos;a mis aucun Python dans {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation blocks</source>
        <translation>les blocs de validation</translation>
    </message>
    <message>
        <source>Validation images</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Validation share</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>Part de validation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values of the reference, or class ids of the data set, that stand for unknown: their pixels are left out.</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Valeurs de la référence, ou identifiants de classe du jeu de données, qui signifient inconnu : leurs pixels sont laissés de côté.</translation>
    </message>
    <message>
        <source>Varied</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Variés</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Wait for its end, or cancel it.</source>
        <translation>Attendez sa fin, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Wait for its end, or stop it in the list of runs, and remove it again.</source>
        <translation>Attendez sa fin, ou arrêtez-la dans la liste des exécutions, et supprimez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Wait for its end, stop it, or choose another folder.</source>
        <translation>Attendez sa fin, arrêtez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Wait for the end or cancel it, and remove it again.</source>
        <translation>Attendez la fin ou annulez, puis supprimez-le à nouveau.</translation>
    </message>
    <message>
        <source>Wanted of the overall accuracy, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>Souhaitée pour l&apos;exactitude globale, là où le nombre de points est à déterminer.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>task search, parameter warmup; task train, parameter warmup</extracomment>
        <translation>Mise en route</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Warning: {}</source>
        <translation>Avertissement : {}</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight of further answers</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>Poids des réponses supplémentaires</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>task train, result weights</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights of the losses</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Poids des pertes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>What &apos;auto&apos; means in all forms; auto is the fastest device there is.</source>
        <translation>Ce que « auto » signifie dans tous les formulaires ; auto est le plus rapide qui soit disponible.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>What a broken-off set-up has left</source>
        <translation>Ce qu&apos;a laissé une installation interrompue</translation>
    </message>
    <message>
        <source>What is averaged over windows, flips, scales and models.</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Ce qui est moyenné sur les fenêtres, symétries, échelles et modèles.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>What is here?</source>
        <translation>Qu&apos;y a-t-il ici ?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>What is labelled: its pixels are counted.</source>
        <translation>Ce qui est étiqueté : ses pixels sont comptés.</translation>
    </message>
    <message>
        <source>What is made small: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce or background_dice, several with weights and arguments as in &apos;cross_entropy:1:smoothing=0.1 dice:0.5&apos;; hi-resnet is three of them as that paper has them.</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation>Ce qui est rendu petit : cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce ou background_dice, plusieurs avec poids et arguments comme dans « cross_entropy:1:smoothing=0.1 dice:0.5 » ; hi-resnet en réunit trois comme dans cet article.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>What the model maps</source>
        <translation>Ce que le modèle cartographie</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>What the model takes it for.</source>
        <translation>Pour quoi le modèle le prend.</translation>
    </message>
    <message>
        <source>What the network&apos;s batch norms know of when they map: the target alone, or both regions as in the papers.</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Ce que les normalisations par lot du réseau connaissent quand elles cartographient : la cible seule, ou les deux régions comme dans les articles.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Where the next polygons help most</source>
        <translation>Où les prochains polygones aident le plus</translation>
    </message>
    <message>
        <source>Where the paper&apos;s data sets lie: each in a folder of its name, or one of them itself.</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Où se trouvent les jeux de données de l&apos;article : chacun dans un dossier de son nom, ou l&apos;un d&apos;eux lui-même.</translation>
    </message>
    <message>
        <source>Where to write the stages and the page, on the command line reproduced/TABLE if it is not given; the same call on it goes on where it stopped.</source>
        <extracomment>task reproduce, parameter output</extracomment>
        <translation>Où écrire les étapes et la page, en ligne de commande reproduced/TABLE si rien n&apos;est donné ; le même appel y continue là où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Where to write the table and a page about it.</source>
        <extracomment>task profile, parameter output</extracomment>
        <translation>Où écrire le tableau et une page à son sujet.</translation>
    </message>
    <message>
        <source>Whether a pixel of a rarer class counts more in the loss.</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Si un pixel d&apos;une classe plus rare compte davantage dans la perte.</translation>
    </message>
    <message>
        <source>Which blocks the crops are drawn from.</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation>De quels blocs les extraits sont tirés.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Which figure to show.</source>
        <translation>Quel graphique montrer.</translation>
    </message>
    <message>
        <source>Width of its decoder</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>Largeur de son décodeur</translation>
    </message>
    <message>
        <source>Width of the network</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>Largeur du réseau</translation>
    </message>
    <message>
        <source>Width of the search</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>Largeur de la recherche</translation>
    </message>
    <message>
        <source>Widths of the decoder</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>Largeurs du décodeur</translation>
    </message>
    <message>
        <source>Widths of the network</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>Largeurs du réseau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Window</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows at a time; 0 chooses.</source>
        <extracomment>task evaluate, parameter batch; task predict, parameter batch; task suggest, parameter batch</extracomment>
        <translation>Fenêtres à la fois ; 0 choisit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>With Land Cover Lab</source>
        <translation>Avec Land Cover Lab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Without internet none can be brought: install one and choose it.</source>
        <translation>Sans internet, aucun ne peut être apporté : installez-en un et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>{0} × {0} pixels, a share of {1:.0%} in common with the next</source>
        <translation>{0} × {0} pixels, dont une part de {1:.0%} en commun avec la suivante</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.0%} of the time waiting for data</source>
        <translation>{:.0%} du temps à attendre des données</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{:.1%} of all that is labelled</source>
        <translation>{:.1%} de tout ce qui est étiqueté</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.1f} images/s</source>
        <translation>{:.1f} images/s</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} cm</source>
        <translation>{:.3g} cm</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} G</source>
        <translation>{:.3g} G</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} M</source>
        <translation>{:.3g} M</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} m</source>
        <translation>{:.3g} m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{:g} m</source>
        <translation>{:g} m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{} ({}) with CUDA {}, driver {}.</source>
        <translation>{} ({}) avec CUDA {}, pilote {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: no feature is chosen.</source>
        <translation>{} = {} : aucune entité n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a raster layer.</source>
        <translation>{} = {} : QGIS ne peut pas l&apos;ouvrir comme couche raster.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a vector layer.</source>
        <translation>{} = {} : QGIS ne peut pas l&apos;ouvrir comme couche vecteur.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>{} = {}: the box is empty.</source>
        <translation>{} = {} : le rectangle est vide.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} classes</source>
        <translation>{} classes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} could not be moved to the trash.</source>
        <translation>{} n&apos;a pas pu être déplacé vers la corbeille.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} d {} h</source>
        <translation>{} j {} h</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>{} does not start: {}.</source>
        <translation>{} ne démarre pas : {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} done</source>
        <translation>{} faits</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>{} ended with code {}: {}</source>
        <translation>{} s&apos;est terminé avec le code {} : {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} for an image of {} × {} pixels</source>
        <translation>{} pour une image de {} × {} pixels</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <source>{} gave no answer within {:g} s.</source>
        <translation>{} n&apos;a pas répondu en {:g} s.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} has come to be there meanwhile.</source>
        <translation>{} y est apparu entre-temps.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} has no {}.</source>
        <translation>{} n&apos;a pas de {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} images</source>
        <translation>{} images</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>{} is broken ({}).</source>
        <translation>{} est endommagé ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>{} is no environment of Land Cover Lab.</source>
        <translation>{} n&apos;est pas un environnement de Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} is no model file.</source>
        <translation>{} n&apos;est pas un fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} is not the file that was tested: its hash is another.</source>
        <translation>{} n&apos;est pas le fichier qui a été testé : son empreinte est différente.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} labelled pixels</source>
        <translation>{} pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of GPU memory</source>
        <translation>{} de mémoire GPU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of memory</source>
        <translation>{} de mémoire</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} or {}?</source>
        <translation>{} ou {} ?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} parameters</source>
        <translation>{} paramètres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} places</source>
        <translation>{} endroits</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>{} polygons have none of these classes and are not learnt from.</source>
        <translation>{} polygones n&apos;ont aucune de ces classes et ne servent pas à l&apos;apprentissage.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>{} while it is made, {} in the end; {} are free</source>
        <translation>{} pendant la création, {} à la fin ; {} sont libres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>{}, {} of {} free memory</source>
        <translation>{}, {} sur {} de mémoire libre</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>{}: choose a folder, in which the run is kept.</source>
        <translation>{} : choisissez un dossier, où l&apos;exécution est conservée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{}: click or press Enter for another colour.</source>
        <translation>{} : cliquez ou appuyez sur Entrée pour une autre couleur.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: divided by {:.4g}</source>
        <translation>{} : divisé par {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{}: its weights lie in another file, {}.</source>
        <translation>{} : ses poids se trouvent dans un autre fichier, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: mean {:.4g}, deviation {:.4g}</source>
        <translation>{} : moyenne {:.4g}, écart type {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: neither the layer nor the model says how large a pixel is.</source>
        <translation>{} : ni la couche ni le modèle ne disent quelle est la taille d&apos;un pixel.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: none of its fields holds a class. Choose the class field.</source>
        <translation>{} : aucun de ses champs ne contient de classe. Choisissez le champ de classe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent holds {} x {} pixels of {:g} map units.</source>
        <translation>{} : l&apos;emprise contient {} x {} pixels de {:g} unités de carte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent {} lies outside.</source>
        <translation>{} : l&apos;emprise {} est en dehors.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>{}: the file cannot be made ({}).</source>
        <translation>{} : le fichier ne peut pas être créé ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>{}: the layer could not be exported</source>
        <translation>{} : la couche n&apos;a pas pu être exportée</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the layer has no end.</source>
        <translation>{} : la couche n&apos;a pas de fin.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{}: the layer is empty.</source>
        <translation>{} : la couche est vide.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: the place could not be marked.</source>
        <translation>{} : l&apos;endroit n&apos;a pas pu être marqué.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>{}: the polygons could not be changed; they keep the former name.</source>
        <translation>{} : les polygones n&apos;ont pas pu être modifiés ; ils gardent l&apos;ancien nom.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>{}: there is no run here.</source>
        <translation>{} : il n&apos;y a pas d&apos;exécution ici.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this file is open in the project. Choose another name.</source>
        <translation>{} : ce fichier est ouvert dans le projet. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>{}: this is no class table ({}).</source>
        <translation>{} : ce n&apos;est pas une table de classes ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this is the record of no run.</source>
        <translation>{} : ceci n&apos;est l&apos;enregistrement d&apos;aucune exécution.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this layer cannot be edited.</source>
        <translation>{} : cette couche ne peut pas être modifiée.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this run is running already.</source>
        <translation>{} : cette exécution est déjà en cours.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} are free, and {} are needed.</source>
        <translation>{} : {} sont libres, et {} sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} of {} wheels are missing: {}.</source>
        <translation>{} : {} wheels sur {} manquent : {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a live look; zoom in.</source>
        <translation>{} : {} x {} pixels, c&apos;est trop pour la carte en direct ; zoomez.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run &apos;Predict land cover&apos; of the toolbox, which takes any size.</source>
        <translation>{} : {} x {} pixels, c&apos;est trop pour un aperçu rapide ; dessinez une zone plus petite, ou lancez « Cartographier l&apos;occupation du sol » de la boîte à outils, qui accepte toute taille.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{}: {}; until then the processor computes.</source>
        <translation>{} : {} ; d&apos;ici là, c&apos;est le processeur qui calcule.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>… and {} more.</source>
        <translation>… et {} autres.</translation>
    </message>
</context>
</TS>
