<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LandCoverLab</name>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source> million pixels</source>
        <translation> Millionen Pixel</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Count sizes</source>
        <translation>&amp;Größen ermitteln</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Folder for new runs</source>
        <translation>&amp;Ordner für neue Läufe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Live maps up to</source>
        <translation>&amp;Live-Karten bis</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>&amp;Make it here, with packages from the internet</source>
        <translation>&amp;Hier anlegen, mit Paketen aus dem Internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Networks to train</source>
        <translation>&amp;Netze zum Trainieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Put on my shelf</source>
        <translation>In meine Samml&amp;ung legen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Set up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Show on the map</source>
        <translation>Auf der Karte &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Take back</source>
        <translation>Zurückne&amp;hmen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Train with this…</source>
        <translation>Hiermit &amp;trainieren…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Use for mapping</source>
        <translation>Zum &amp;Kartieren verwenden</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; comes with Land Cover Lab and cannot be deleted.</source>
        <translation>„{}“ gehört zu Land Cover Lab und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; does not lie on your shelf; delete it where it lies.</source>
        <translation>„{}“ liegt nicht in Ihrer Sammlung; löschen Sie es dort, wo es liegt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels at all.</source>
        <translation>„{}“ hat gar keine Kennzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for training: it won&apos;t be learnt.</source>
        <translation>„{}“ hat keine Kennzeichnungen zum Trainieren und wird nicht gelernt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for validation: its accuracy won&apos;t be measured.</source>
        <translation>„{}“ hat keine Kennzeichnungen zur Validierung; die Genauigkeit wird nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>&apos;{}&apos; has {} polygons. Delete them or give them another class first.</source>
        <translation>„{}“ hat {} Polygone. Löschen Sie diese, oder geben Sie ihnen zuerst eine andere Klasse.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; maps from now on.</source>
        <translation>„{}“ kartiert von nun an.</translation>
    </message>
    <message>
        <source>0 takes the paper&apos;s 0.003, and more where steps are few.</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>0 nimmt die 0,003 des Artikels, und mehr, wo es wenige Schritte sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>A data set over the target, to measure with, to choose the stopping point or to learn from; what is measured on is never learnt from.</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Ein Datensatz über dem Ziel, um zu messen, um den Zeitpunkt des Endes zu wählen oder um davon zu lernen; worauf gemessen wird, davon wird nie gelernt.</translation>
    </message>
    <message>
        <source>A data set with classes of its own to learn from beside the first, as roads beside land cover; the network shares all but its last layers.</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Ein Datensatz mit eigenen Klassen, von dem neben dem ersten gelernt wird, wie Straßen neben Landbedeckung; das Netz teilt alles außer seinen letzten Schichten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A file is not the one that was tested: its hash is another.</source>
        <translation>Eine Datei ist nicht die geprüfte: Ihr Hash ist ein anderer.</translation>
    </message>
    <message>
        <source>A first model, which knows where it is unsure.</source>
        <extracomment>task suggest, parameter model</extracomment>
        <translation>Ein erstes Modell, das weiß, wo es unsicher ist.</translation>
    </message>
    <message>
        <source>A folder of images and one of label rasters with the same file names, instead of images and labels.</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Ein Ordner mit Bildern und einer mit Klassenrastern gleicher Dateinamen, statt Bildern und Kennzeichnungen.</translation>
    </message>
    <message>
        <source>A network, whose encoder learns, or an encoder by its own name, such as resnet50.</source>
        <extracomment>task pretrain, parameter network</extracomment>
        <translation>Ein Netz, dessen Encoder lernt, oder ein Encoder mit seinem eigenen Namen, wie resnet50.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A package is not there for this Python and system.</source>
        <translation>Ein Paket gibt es nicht für dieses Python und System.</translation>
    </message>
    <message>
        <source>A raster whose values are the true classes.</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Ein Raster, dessen Werte die wahren Klassen sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>A set-up was broken off; it goes on with what it has downloaded.</source>
        <translation>Eine Einrichtung wurde abgebrochen; sie macht mit dem weiter, was heruntergeladen ist.</translation>
    </message>
    <message>
        <source>A tiled GeoTIFF, or a cloud-optimised one with overviews.</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Ein gekacheltes GeoTIFF, oder ein Cloud-optimiertes mit Übersichten.</translation>
    </message>
    <message>
        <source>ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.</source>
        <extracomment>network abcnet</extracomment>
        <translation>ABCNet: Pfade für Einzelheiten und für den Zusammenhang, in denen jedes Pixel günstig das ganze Bild sieht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>About {} on {}</source>
        <translation>Etwa {} auf {}</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Accuracy</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>accuracy {:.2f}</source>
        <translation>Genauigkeit {:.2f}</translation>
    </message>
    <message>
        <source>Adapt a model</source>
        <extracomment>task adapt</extracomment>
        <translation>Modell anpassen</translation>
    </message>
    <message>
        <source>Adapt a model to a region without labels, from a labelled data set and the region&apos;s imagery.</source>
        <extracomment>task adapt</extracomment>
        <translation>Passt ein Modell an eine Region ohne Kennzeichnungen an, mit einem gekennzeichneten Datensatz und Bilddaten der Region.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add maps</source>
        <translation>Karten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add the classes that you want to map, or start from others.</source>
        <translation>Fügen Sie die Klassen hinzu, die Sie kartieren wollen, oder beginnen Sie mit anderen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Add the run of a folder to the list.</source>
        <translation>Den Lauf aus einem Ordner der Liste hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add what the run took the imagery for, where it was sure.</source>
        <translation>Hinzufügen, wofür der Lauf die Bilder hielt, wo er sicher war.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Add your company&apos;s certificate in Settings &gt; Options &gt; Authentication, or name its file in the variable PIP_CERT. What was downloaded is kept.</source>
        <translation>Fügen Sie das Zertifikat Ihrer Firma unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu, oder nennen Sie seine Datei in der Variablen PIP_CERT. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>AerialFormer: a Swin transformer with details of half the size, for small objects.</source>
        <extracomment>network aerialformer</extracomment>
        <translation>AerialFormer: ein Swin-Transformer mit Einzelheiten halber Größe, für kleine Objekte.</translation>
    </message>
    <message>
        <source>After which no more repeats begin; one is always done after a first that warms up.</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Nach denen keine Wiederholung mehr beginnt; nach einer ersten zum Aufwärmen wird stets eine gemacht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>All files (*.*)</source>
        <translation>Alle Dateien (*.*)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>All is downloaded</source>
        <translation>Alles ist heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>All is installed, but cannot be imported: {}.</source>
        <translation>Alles ist installiert, lässt sich aber nicht importieren: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>All touched pixels</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Alle berührten Pixel</translation>
    </message>
    <message>
        <source>Also write each class&apos;s area.</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Auch die Fläche jeder Klasse schreiben.</translation>
    </message>
    <message>
        <source>Also write one band per class.</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Auch einen Kanal je Klasse schreiben.</translation>
    </message>
    <message>
        <source>Also write the map as polygons.</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Die Karte auch als Polygone schreiben.</translation>
    </message>
    <message>
        <source>Also write the winner&apos;s probability.</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Auch die Wahrscheinlichkeit der gewählten Klasse schreiben.</translation>
    </message>
    <message>
        <source>Also write what a method of self-training takes the target for, where it is sure, as a raster.</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Wofür ein Verfahren des Selbsttrainings das Ziel hält, wo es sicher ist, auch als Raster schreiben.</translation>
    </message>
    <message>
        <source>An earlier model file of the same network, perhaps with other classes.</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Eine frühere Modelldatei desselben Netzes, vielleicht mit anderen Klassen.</translation>
    </message>
    <message>
        <source>Another network&apos;s encoder with DeepLabV2&apos;s head on it, or with pyramid pooling.</source>
        <extracomment>network with-head</extracomment>
        <translation>Der Encoder eines anderen Netzes mit dem Kopf von DeepLabV2 darauf, oder mit Pyramiden-Pooling.</translation>
    </message>
    <message>
        <source>Another seed deals the blocks differently.</source>
        <extracomment>task dataset, parameter seed</extracomment>
        <translation>Ein anderer Startwert verteilt die Blöcke anders.</translation>
    </message>
    <message>
        <source>Another seed draws others.</source>
        <extracomment>task preview, parameter seed; task sample, parameter seed</extracomment>
        <translation>Ein anderer Startwert zieht andere.</translation>
    </message>
    <message>
        <source>Another seed, another run.</source>
        <extracomment>task adapt, parameter seed; task pretrain, parameter seed; task reproduce, parameter seed; task train, parameter seed</extracomment>
        <translation>Ein anderer Startwert, ein anderer Lauf.</translation>
    </message>
    <message>
        <source>Another seed, another search.</source>
        <extracomment>task search, parameter seed</extracomment>
        <translation>Ein anderer Startwert, eine andere Suche.</translation>
    </message>
    <message>
        <source>Another seed, other runs.</source>
        <extracomment>task sensitivity, parameter seed</extracomment>
        <translation>Ein anderer Startwert, andere Läufe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Another set-up is at work in {}.</source>
        <translation>Eine andere Einrichtung arbeitet in {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>any bands</source>
        <translation>beliebige Kanäle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>any; images are read as they are</source>
        <translation>jede; Bilder werden gelesen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>Apple&apos;s GPU (MPS)</source>
        <translation>der GPU von Apple (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>As argument=value.</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Als Argument=Wert.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab adapt --list&apos; has them.</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation>Als Argument=Wert; „lclab adapt --list“ nennt sie.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab dataset --list&apos; has them.</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Als Argument=Wert; „lclab dataset --list“ nennt sie.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab models&apos; lists them.</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task train, parameter set</extracomment>
        <translation>Als Argument=Wert; „lclab models“ zählt sie auf.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab pretrain --list&apos; has them.</source>
        <extracomment>task pretrain, parameter set</extracomment>
        <translation>Als Argument=Wert; „lclab pretrain --list“ nennt sie.</translation>
    </message>
    <message>
        <source>As argument=value; of several networks, all must have them.</source>
        <extracomment>task profile, parameter set</extracomment>
        <translation>Als Argument=Wert; von mehreren Netzen müssen alle sie haben.</translation>
    </message>
    <message>
        <source>As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name until now.</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Als Klasse=Name, Klasse=#rrggbb oder Klasse=Name#rrggbb, wobei die Klasse ihre Nummer oder ihr bisheriger Name ist.</translation>
    </message>
    <message>
        <source>As they are given (fixed), their softmax, or at every step the softmax of numbers drawn anew, whatever is given (random).</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Wie angegeben (fixed), ihr Softmax, oder bei jedem Schritt der Softmax neu gezogener Zahlen, was auch angegeben ist (random).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>As training varies them</source>
        <translation>So, wie das Training sie verändert</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.</source>
        <extracomment>task adapt, parameter rate</extracomment>
        <translation>An ihrem höchsten Punkt; 0 nimmt 0,001 für adamw und 0,01 für sgd, und weniger für manche Verfahren.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.</source>
        <extracomment>task train, parameter rate</extracomment>
        <translation>An ihrem höchsten Punkt; 0 nimmt 0,001 für adamw und 0,01 für sgd.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.015 for sgd.</source>
        <extracomment>task pretrain, parameter rate</extracomment>
        <translation>An ihrem höchsten Punkt; 0 nimmt 0.001 für adamw und 0.015 für sgd.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or another.</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>auto, cpu, cuda, cuda:1, mps oder ein anderes.</translation>
    </message>
    <message>
        <source>Auto-DeepLab: a light encoder found by a search, refined by its finest features.</source>
        <extracomment>network auto-deeplab</extracomment>
        <translation>Auto-DeepLab: ein leichter, durch Suche gefundener Encoder, verfeinert durch seine feinsten Merkmale.</translation>
    </message>
    <message>
        <source>AutoLC: a light encoder found by a search, a feature pyramid and its fusion.</source>
        <extracomment>network autolc</extracomment>
        <translation>AutoLC: ein leichter, durch Suche gefundener Encoder, eine Merkmalspyramide und ihre Verschmelzung.</translation>
    </message>
    <message>
        <source>Average flips</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Über Spiegelungen mitteln</translation>
    </message>
    <message>
        <source>Average of</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Mittel von</translation>
    </message>
    <message>
        <source>Average scales</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Über Größen mitteln</translation>
    </message>
    <message>
        <source>Averaging</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>Background class</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>Hintergrundklasse</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Gleichgewicht der Klassen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Bands</source>
        <extracomment>task dataset, parameter bands; task predict, parameter bands; task pretrain, parameter bands; task profile, parameter bands; task suggest, parameter bands</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>BANet: a light transformer for what lies far apart beside convolutions for texture.</source>
        <extracomment>network banet</extracomment>
        <translation>BANet: ein leichter Transformer für weit Entferntes neben Faltungen für die Textur.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>task adapt, parameter batch; task evaluate, parameter batch; task predict, parameter batch; task pretrain, parameter batch; task profile, parameter batch; task reproduce, parameter batch; task search, parameter batch; task sensitivity, parameter batch; task suggest, parameter batch; task train, parameter batch</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>Before labelling</source>
        <translation>Vor dem Kennzeichnen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a file&apos;s.</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Mit auf ImageNet gelernten Gewichten beginnen, wo sie zu holen sind, mit keinen, oder mit denen einer Datei.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>beside the project</source>
        <translation>neben dem Projekt</translation>
    </message>
    <message>
        <source>BiSeNet: a shallow path for details beside a deep one for context, made for speed.</source>
        <extracomment>network bisenet</extracomment>
        <translation>BiSeNet: ein flacher Pfad für Einzelheiten neben einem tiefen für den Zusammenhang, auf Schnelligkeit ausgelegt.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.</source>
        <extracomment>network botnet</extracomment>
        <translation>BoTNet: ein ResNet-50, dessen letzte Stufe das ganze Bild sieht, und eine Merkmalspyramide.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python</source>
        <translation>Mitbringen von Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python {}</source>
        <translation>Python {} wird mitgebracht</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>By purpose</source>
        <translation>Nach Zweck</translation>
    </message>
    <message>
        <source>By the source&apos;s mean and spread or by its own; auto takes its own where its values are of another type.</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>Nach Mittel und Streuung der Quelle oder nach den eigenen; auto nimmt die eigenen, wo seine Werte von anderem Typ sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>by which the best state was chosen, so that they flatter a little</source>
        <translation>nach denen der beste Stand gewählt wurde, sodass sie etwas schmeicheln</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <location filename="../../landcover_plugin/processing/algorithm.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelled. What was downloaded is kept.</source>
        <translation>Abgebrochen. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Cancelled: {} is not mapped.</source>
        <translation>Abgebrochen: {} ist nicht kartiert.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>cannot import what is needed: {}</source>
        <translation>kann nicht importieren, was gebraucht wird: {}</translation>
    </message>
    <message>
        <source>Cells one after the other.</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Zellen hintereinander.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>task evaluate; task reproduce; task sample</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Check that QGIS shows the layer there, or give a smaller extent.</source>
        <translation>Prüfen Sie, ob QGIS den Layer dort zeigt, oder geben Sie eine kleinere Ausdehnung an.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Check that the file may be written.</source>
        <translation>Prüfen Sie, ob die Datei geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Check the path, or take a layer of the project.</source>
        <translation>Prüfen Sie den Pfad, oder nehmen Sie einen Layer des Projekts.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Checking what is there already</source>
        <translation>Es wird geprüft, was schon da ist</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Choose a data set to see crops of it.</source>
        <translation>Wählen Sie einen Datensatz, um Ausschnitte daraus zu sehen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>Choose a data set to see what it holds.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, was er enthält.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a model file</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>Choose a model file, or JSON or CSV with names and colours.</source>
        <translation>Wählen Sie eine Modelldatei, oder JSON oder CSV mit Namen und Farben.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab.</source>
        <translation>Wählen Sie ein Python von 3.11 bis 3.13, oder überlassen Sie die Wahl Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Choose a run in the list.</source>
        <translation>Wählen Sie einen Lauf in der Liste.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Choose another folder for the run.</source>
        <translation>Wählen Sie einen anderen Ordner für den Lauf.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Choose several runs to compare their curves.</source>
        <translation>Wählen Sie mehrere Läufe, um ihre Kurven zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Choose the folder of wheels.</source>
        <translation>Wählen Sie den Ordner mit den Wheels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Choose the folder that holds dataset.json.</source>
        <translation>Wählen Sie den Ordner, der dataset.json enthält.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Choose the imagery, to count in its pixels.</source>
        <translation>Wählen Sie die Bilddaten, in deren Pixeln gezählt wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class areas</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Flächen der Klassen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class field</source>
        <extracomment>task dataset, parameter class_field; task evaluate, parameter class_field</extracomment>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class table</source>
        <extracomment>task dataset, parameter classes; task evaluate, parameter classes; task relabel, parameter classes</extracomment>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Class tables</source>
        <translation>Klassentabellen</translation>
    </message>
    <message>
        <source>Class weights</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>class {}</source>
        <translation>Klasse {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Classes</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes not scored</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Nicht gewertete Klassen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Classes of the data set</source>
        <translation>Klassen des Datensatzes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/classes.py"/>
        <source>Classes of the layers&apos; style: {}</source>
        <translation>Klassen aus dem Stil der Layer: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>classes unnamed</source>
        <translation>Klassen ohne Namen</translation>
    </message>
    <message>
        <source>ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.</source>
        <extracomment>network classmatenet</extracomment>
        <translation>ClassmateNet: FC-DenseNet, das auch von einem zweiten Datensatz mit anderen Klassen lernen kann.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click its corners; right click or Enter ends, Backspace takes back, Esc gives up.</source>
        <translation>Die Ecken anklicken; Rechtsklick oder Eingabetaste beendet, Rücktaste nimmt zurück, Esc gibt auf.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Click on a colour or double-click on a name to change it.</source>
        <translation>Klicken Sie auf eine Farbe oder doppelt auf einen Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click on a map: class and probabilities.</source>
        <translation>Auf eine Karte klicken: Klasse und Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Close the options and make, change or remove the environment.</source>
        <translation>Optionen schließen und die Umgebung anlegen, ändern oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <source>Colour of {}</source>
        <translation>Farbe von {}</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Farbübertragung</translation>
    </message>
    <message>
        <source>Colour variation</source>
        <extracomment>task adapt, parameter colour; task pretrain, parameter colour; task train, parameter colour</extracomment>
        <translation>Farbvariation</translation>
    </message>
    <message>
        <source>Compare values of one of the method&apos;s arguments, as in share=0.1,0.2,0.5: a run each, and a table.</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Werte eines Arguments des Verfahrens vergleichen, wie in share=0.1,0.2,0.5: je ein Lauf, und eine Tabelle.</translation>
    </message>
    <message>
        <source>Compare widths of a found network</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Netzbreiten vergleichen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Compared in</source>
        <translation>Verglichen in</translation>
    </message>
    <message>
        <source>Compile</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Kompilieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Computes with</source>
        <translation>Rechnet mit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>Konfidenzniveau</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Copy model files onto the shelf; they may be dropped here too.</source>
        <translation>Modelldateien in die Sammlung kopieren; sie lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Copying {}</source>
        <translation>{} wird kopiert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/counter.py"/>
        <source>Counting the sizes of networks</source>
        <translation>Größen der Netze werden ermittelt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Counts parameters and operations of all networks, once; takes half a minute.</source>
        <translation>Ermittelt einmal Parameter und Operationen aller Netze; dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>task adapt, parameter crop; task pretrain, parameter crop; task preview, parameter crop; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Crops</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Crops a step in place of the recipe&apos;s, for a small machine; 0 leaves it.</source>
        <extracomment>task reproduce, parameter batch</extracomment>
        <translation>Ausschnitte je Schritt anstelle derer des Rezepts, für einen kleinen Rechner; 0 lässt es dabei.</translation>
    </message>
    <message>
        <source>Crops a step, fewer where memory is short.</source>
        <extracomment>task search, parameter batch</extracomment>
        <translation>Ausschnitte je Schritt, weniger, wo Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Crops a step.</source>
        <extracomment>task sensitivity, parameter batch; task train, parameter batch</extracomment>
        <translation>Ausschnitte je Schritt.</translation>
    </message>
    <message>
        <source>Crops a step: half of them of the source, half of the target.</source>
        <extracomment>task adapt, parameter batch</extracomment>
        <translation>Ausschnitte je Schritt: die Hälfte davon aus der Quelle, die Hälfte aus dem Ziel.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>CUDA {} is brought all the same: the tested PyTorch has it.</source>
        <translation>CUDA {} wird trotzdem mitgebracht: Das geprüfte PyTorch enthält es.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Cut-mix</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>Cut-Mix</translation>
    </message>
    <message>
        <source>DABNet: less than a million parameters in depth-wise filters, for a processor.</source>
        <extracomment>network dabnet</extracomment>
        <translation>DABNet: weniger als eine Million Parameter in Filtern je Kanal, für einen Prozessor.</translation>
    </message>
    <message>
        <source>DANet: every pixel sees all the others, and every channel, at an eighth of the size.</source>
        <extracomment>network danet</extracomment>
        <translation>DANet: Jedes Pixel sieht alle anderen, und jeden Merkmalskanal, bei einem Achtel der Größe.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>task dataset; task preview; task suggest</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <extracomment>task dataset, parameter output; task evaluate, parameter dataset; task pretrain, parameter dataset; task preview, parameter dataset; task search, parameter dataset; task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Data set file</source>
        <extracomment>task dataset, result dataset</extracomment>
        <translation>Datei des Datensatzes</translation>
    </message>
    <message>
        <source>DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.</source>
        <extracomment>network dc-swin</extracomment>
        <translation>DC-Swin: ein Swin-Transformer mit dicht verbundenen Merkmalen, für fein aufgelöste Bilddaten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.</source>
        <extracomment>network deeplabv2</extracomment>
        <translation>DeepLabV2: erweiterte Faltungen auf tiefen Merkmalen; das Netz, an dem Anpassung erprobt wird.</translation>
    </message>
    <message>
        <source>DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.</source>
        <extracomment>network deeplabv3plus</extracomment>
        <translation>DeepLabV3+: Pyramiden-Pooling mit erweiterten Faltungen, verfeinert durch Merkmale bei einem Viertel der Größe.</translation>
    </message>
    <message>
        <source>DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.</source>
        <extracomment>network deeplabv3</extracomment>
        <translation>DeepLabV3: Pyramiden-Pooling mit erweiterten Faltungen über Merkmalen, die bei einem Achtel der Größe bleiben.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>default {}</source>
        <translation>Vorgabe {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Delete a model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Delete it in the file manager.</source>
        <translation>Löschen Sie es im Dateimanager.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Deleting {}</source>
        <translation>{} wird gelöscht</translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Stichprobenplan</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.</source>
        <extracomment>network dfcnet</extracomment>
        <translation>DFCNet: ClassmateNet, dessen dichte Blöcke alle in die Antwort eingehen, für feinere Einzelheiten.</translation>
    </message>
    <message>
        <source>dim of AutoLC&apos;s paper; less where a limit asks for it.</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>dim des AutoLC-Artikels; weniger, wo eine Grenze es verlangt.</translation>
    </message>
    <message>
        <source>dim of the paper.</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>dim des Artikels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Do the rows of a paper&apos;s table again, and write a page of the paper&apos;s figures against ours.</source>
        <extracomment>task reproduce</extracomment>
        <translation>Die Zeilen der Tabelle einer Arbeit noch einmal ausführen und eine Seite mit ihren Zahlen neben unseren schreiben.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Done.
{}</source>
        <translation>Fertig.
{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Download it again; if it stays so, the index or the folder of wheels is not to be trusted.</source>
        <translation>Laden Sie sie noch einmal herunter; bleibt es dabei, ist dem Paketindex oder dem Ordner mit Wheels nicht zu trauen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {}</source>
        <translation>Herunterladen von {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {} ({} of {})</source>
        <translation>{} wird heruntergeladen ({} von {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Drag over the map; Shift keeps a square, Esc gives up.</source>
        <translation>Über die Karte ziehen; Umschalt hält ein Quadrat, Esc gibt auf.</translation>
    </message>
    <message>
        <source>Draw a stratified random sample of points on a map, to be labelled and then evaluated.</source>
        <extracomment>task sample</extracomment>
        <translation>Zieht eine geschichtete Zufallsstichprobe von Punkten auf einer Karte, die dann zu kennzeichnen und auszuwerten sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Draw in it first.</source>
        <translation>Zeichnen Sie zuerst etwas darin.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw on the map; the keys 1 to 9 choose the class, and no form pops up.</source>
        <translation>Auf der Karte zeichnen; die Tasten 1 bis 9 wählen die Klasse, und kein Formular geht auf.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Draw other crops.</source>
        <translation>Andere Ausschnitte ziehen.</translation>
    </message>
    <message>
        <source>Draw points to check a map</source>
        <extracomment>task sample</extracomment>
        <translation>Punkte zum Prüfen ziehen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw polygons</source>
        <translation>Polygone zeichnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Draw training polygons: classes, counts, and where to go on.</source>
        <translation>Trainingspolygone zeichnen: Klassen, Anzahlen, und wo es weitergeht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Drawn &amp;areas up to</source>
        <translation>Gezeichnete &amp;Flächen bis</translation>
    </message>
    <message>
        <source>EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.</source>
        <extracomment>network eanet</extracomment>
        <translation>EaNet: Dichte Filter vieler Größen sehen Objekte vieler Größen, dann ein leichter Decoder.</translation>
    </message>
    <message>
        <source>Encoder&apos;s weights</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task pretrain, result encoder; task reproduce, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Gewichte des Encoders</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End the process without waiting for it to save.</source>
        <translation>Den Prozess beenden, ohne zu warten, bis er gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>ended at once with {}</source>
        <translation>endete sofort mit {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>ended with code {}</source>
        <translation>endete mit Code {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Environments of other versions</source>
        <translation>Umgebungen anderer Versionen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>task adapt, parameter epoch; task pretrain, parameter epoch; task train, parameter epoch</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>ERFNet: two million parameters in one-dimensional convolutions, for a processor.</source>
        <extracomment>network erfnet</extracomment>
        <translation>ERFNet: zwei Millionen Parameter in eindimensionalen Faltungen, für einen Prozessor.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Error: {}</source>
        <translation>Fehler: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Existing labels</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Vorhandene Kennzeichnungen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>exit code {}</source>
        <translation>Exit-Code {}</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Export the layer to a GeoTIFF at the resolution you want, and take that.</source>
        <translation>Exportieren Sie den Layer in der gewünschten Auflösung als GeoTIFF, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Exporting {} first: {} x {} pixels of {:.3g} map units</source>
        <translation>{} wird zuerst exportiert: {} x {} Pixel von {:.3g} Karteneinheiten</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>task predict, parameter extent; task suggest, parameter extent</extracomment>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper while searching.</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>F des AutoLC-Artikels während der Suche.</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper, of the network that is found; less where a limit asks for it.</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>F des AutoLC-Artikels, für das gefundene Netz; weniger, wo eine Grenze es verlangt.</translation>
    </message>
    <message>
        <source>F of the paper.</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>F des Artikels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.</source>
        <extracomment>network factseg</extracomment>
        <translation>FactSeg: eine Merkmalspyramide, die Objekte findet, neben einer, die sie benennt, für kleine Objekte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.</source>
        <extracomment>network fanet</extracomment>
        <translation>FANet: Pixel, in jeder Größe nach dem Kosinus verglichen, von grob nach fein verschmolzen, auf Schnelligkeit ausgelegt.</translation>
    </message>
    <message>
        <source>FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.</source>
        <extracomment>network farseg</extracomment>
        <translation>FarSeg: eine Merkmalspyramide, nach der Szene gewichtet, für Objekte auf großem, gemischtem Hintergrund.</translation>
    </message>
    <message>
        <source>FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.</source>
        <extracomment>network fc-densenet</extracomment>
        <translation>FC-DenseNet: dichte Blöcke hinab und wieder hinauf, sparsam mit Gewichten, nicht aber mit Speicher.</translation>
    </message>
    <message>
        <source>FCN-8s with VGG&apos;s large layers: the original of 2015, mostly of historical interest.</source>
        <extracomment>network fcn8s-vgg</extracomment>
        <translation>FCN-8s mit den großen Schichten von VGG: das Original von 2015, vor allem von historischem Interesse.</translation>
    </message>
    <message>
        <source>FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.</source>
        <extracomment>network fcn8s</extracomment>
        <translation>FCN-8s: die Summe der Antworten aus drei Tiefen eines VGG-16; das schlichteste Netz zum Vergleich.</translation>
    </message>
    <message>
        <source>Features with their true class.</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Objekte mit ihrer wahren Klasse.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure:</source>
        <translation>Diagramm:</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>filled elsewhere with pip download</source>
        <translation>anderswo mit pip download gefüllt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Find places where a first model is unsure, and that differ.</source>
        <translation>Orte finden, an denen ein erstes Modell unsicher ist, und die sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn.</source>
        <translation>Fünf Polygone oder mehr, weit voneinander, machen eine Klasse leichter zu lernen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn. Fewer: {}</source>
        <translation>Fünf Polygone oder mehr, weit voneinander, machen eine Klasse leichter zu lernen. Weniger haben: {}</translation>
    </message>
    <message>
        <source>Flips</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Spiegelungen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Folder</source>
        <extracomment>task profile, parameter output; task reproduce, parameter output; task sensitivity, parameter output</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Folder of a run, or of several</source>
        <translation>Ordner eines Laufs oder mehrerer</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder of labels</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Ordner mit Klassenrastern</translation>
    </message>
    <message>
        <source>Folder of the data sets</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Ordner der Datensätze</translation>
    </message>
    <message>
        <source>For a first map, and wherever there is no GPU: trains in minutes on a processor.</source>
        <extracomment>network small-for-processors</extracomment>
        <translation>Für eine erste Karte, und wo immer es keine GPU gibt: trainiert in Minuten auf einem Prozessor.</translation>
    </message>
    <message>
        <source>For an image or a data set: the model file to check; the answers of several files are averaged.</source>
        <extracomment>task evaluate, parameter model</extracomment>
        <translation>Für ein Bild oder einen Datensatz: die zu prüfende Modelldatei; die Antworten mehrerer Dateien werden gemittelt.</translation>
    </message>
    <message>
        <source>For everyday work with a GPU: sees farther than the small one, and is still quick.</source>
        <extracomment>network medium-for-gpus</extracomment>
        <translation>Für die tägliche Arbeit mit einer GPU: sieht weiter als das kleine, und ist immer noch schnell.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>for example {}</source>
        <translation>zum Beispiel {}</translation>
    </message>
    <message>
        <source>For many labels and hours on a good GPU: keeps details through all its layers.</source>
        <extracomment>network large-for-many-labels</extracomment>
        <translation>Für viele Kennzeichnungen und Stunden auf einer guten GPU: behält Einzelheiten durch alle Schichten.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos; instead: a data set, perhaps of other classes, whose labels are learnt.</source>
        <extracomment>task pretrain, parameter dataset</extracomment>
        <translation>Für das Verfahren „supervised“ stattdessen: ein Datensatz, vielleicht mit anderen Klassen, dessen Kennzeichnungen gelernt werden.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos;: what is made small, as in training.</source>
        <extracomment>task pretrain, parameter loss</extracomment>
        <translation>Für das Verfahren „supervised“: was klein gemacht wird, wie beim Training.</translation>
    </message>
    <message>
        <source>For the table and the runs; the same call on it goes on where it stopped.</source>
        <extracomment>task sensitivity, parameter output</extracomment>
        <translation>Für die Tabelle und die Läufe; derselbe Aufruf darauf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Forget runs that are over; their files stay.</source>
        <translation>Beendete Läufe vergessen; ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>found by itself, or brought</source>
        <translation>wird gefunden oder mitgebracht</translation>
    </message>
    <message>
        <source>Found network</source>
        <extracomment>task search, result genotype; task sensitivity, parameter genotype</extracomment>
        <translation>Gefundenes Netz</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Free space, or name a folder on another disk in the variable LCLAB_HOME.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen Ordner auf einer anderen Festplatte in der Variablen LCLAB_HOME.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is kept.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen anderen Ordner in der Variablen LCLAB_HOME. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>From a folder of &amp;wheels, without internet</source>
        <translation>Aus einem Ordner mit &amp;Wheels, ohne Internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>From left to right: image, labels and map.</source>
        <translation>Von links nach rechts: Bild, Kennzeichnungen und Karte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>From runs of this project</source>
        <translation>Aus Läufen dieses Projekts</translation>
    </message>
    <message>
        <source>From the beginning, after the search.</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Von Anfang an, nach der Suche.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>from {} to {}</source>
        <translation>von {} bis {}</translation>
    </message>
    <message>
        <source>FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.</source>
        <extracomment>network ft-unetformer</extracomment>
        <translation>FT-UNetFormer: UNetFormer nur aus Transformern, mit einem großen Swin als Encoder.</translation>
    </message>
    <message>
        <source>Further bands</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Gathering…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>gave no sign within {:g} s</source>
        <translation>gab {:g} s lang kein Zeichen</translation>
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
        <translation>Geben Sie ein größeres an.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Give an extent, or a smaller one; or export the part you need to a GeoTIFF.</source>
        <translation>Geben Sie eine Ausdehnung an, oder eine kleinere; oder exportieren Sie den benötigten Teil als GeoTIFF.</translation>
    </message>
    <message>
        <source>Give the classes of a model other names and colours, in its file and in all later maps.</source>
        <extracomment>task relabel</extracomment>
        <translation>Gibt den Klassen eines Modells andere Namen und Farben, in seiner Datei und in allen späteren Karten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Go on from the last saved state.</source>
        <translation>Vom zuletzt gespeicherten Stand aus weitermachen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>GPU memory (bytes)</source>
        <translation>GPU-Speicher (Bytes)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Ground resolution</source>
        <translation>Bodenauflösung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>has newer packages to set up.</source>
        <translation>hat neuere Pakete einzurichten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>has no venv (Debian and Ubuntu: {})</source>
        <translation>hat kein venv (Debian und Ubuntu: {})</translation>
    </message>
    <message>
        <source>Have torch compile the network, which pays in long runs on a GPU.</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Das Netz von torch kompilieren lassen, was sich in langen Läufen auf einer GPU lohnt.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>task adapt, parameter head; task predict, parameter head</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hi-ResNet without its refinement: attention in windows instead of convolutions.</source>
        <extracomment>network hi-resnet-v2</extracomment>
        <translation>Hi-ResNet ohne seine Verfeinerung: Aufmerksamkeit in Fenstern statt Faltungen.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base with its funnel, which looks longer at the finest features.</source>
        <extracomment>network hi-resnet-v1</extracomment>
        <translation>Die Grundlage von Hi-ResNet mit ihrem Trichter, der länger auf die feinsten Merkmale schaut.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base: HRNet-W48 with a third stage of thrice the depth and no fourth.</source>
        <extracomment>network hi-resnet-base</extracomment>
        <translation>Die Grundlage von Hi-ResNet: HRNet-W48 mit einer dritten Stufe dreifacher Tiefe und ohne vierte.</translation>
    </message>
    <message>
        <source>Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.</source>
        <extracomment>network hi-resnet</extracomment>
        <translation>Hi-ResNet: feine Merkmale mit Aufmerksamkeit in Fenstern, verfeinert durch eine erste, grobe Karte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How crops are drawn: 0 as often as classes occur, 1 all classes equally often.</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Wie Ausschnitte gezogen werden: 0 so oft, wie Klassen vorkommen, 1 alle Klassen gleich oft.</translation>
    </message>
    <message>
        <source>How long each is trained.</source>
        <extracomment>task sensitivity, parameter steps</extracomment>
        <translation>Wie lange jedes trainiert wird.</translation>
    </message>
    <message>
        <source>How long search and training may take together, as in 20min or 2h; without, epochs and steps decide.</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Wie lange Suche und Training zusammen dauern dürfen, etwa 20min oder 2h; ohne Angabe entscheiden Epochen und Schritte.</translation>
    </message>
    <message>
        <source>How long to adapt.</source>
        <extracomment>task adapt, parameter steps</extracomment>
        <translation>Wie lange angepasst wird.</translation>
    </message>
    <message>
        <source>How long to learn.</source>
        <extracomment>task pretrain, parameter steps</extracomment>
        <translation>Wie lange gelernt wird.</translation>
    </message>
    <message>
        <source>How long to train.</source>
        <extracomment>task train, parameter steps</extracomment>
        <translation>Wie lange trainiert wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>How long will it take, and is there memory enough?</source>
        <translation>Wie lange wird es dauern, und reicht der Speicher?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>How many a task takes that is not told a number.</source>
        <translation>Wie viele eine Aufgabe nimmt, der keine Zahl genannt wird.</translation>
    </message>
    <message>
        <source>How many are shown.</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Wie viele gezeigt werden.</translation>
    </message>
    <message>
        <source>How many in all; 0 works it out from the standard error that is wanted.</source>
        <extracomment>task sample, parameter points</extracomment>
        <translation>Wie viele insgesamt; bei 0 ergibt es sich aus dem gewünschten Standardfehler.</translation>
    </message>
    <message>
        <source>How many to suggest.</source>
        <extracomment>task suggest, parameter number</extracomment>
        <translation>Wie viele vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour of the source&apos;s crops vary by chance; 0 not at all.</source>
        <extracomment>task adapt, parameter colour</extracomment>
        <translation>Wie sehr Helligkeit, Kontrast und Farbe der Ausschnitte aus der Quelle zufällig schwanken; 0 gar nicht.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour vary by chance; 0 not at all.</source>
        <extracomment>task train, parameter colour</extracomment>
        <translation>Wie sehr Helligkeit, Kontrast und Farbe zufällig schwanken; 0 gar nicht.</translation>
    </message>
    <message>
        <source>How much brightness, contrast, bands and sharpness of views vary by chance; 0 not at all.</source>
        <extracomment>task pretrain, parameter colour</extracomment>
        <translation>Wie sehr Helligkeit, Kontrast, Kanäle und Schärfe der Ansichten zufällig schwanken; bei 0 gar nicht.</translation>
    </message>
    <message>
        <source>How often a network is run, and trained for a step, at most; the median counts.</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Wie oft ein Netz höchstens ausgeführt und einen Schritt trainiert wird; der Median zählt.</translation>
    </message>
    <message>
        <source>How often the weights see their half of the imagery, where no time is given.</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Wie oft die Gewichte ihre Hälfte der Bilddaten sehen, wo keine Zeit angegeben ist.</translation>
    </message>
    <message>
        <source>How slowly the average of the weights follows them; it is what gets mapped with.</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Wie langsam das Mittel der Gewichte ihnen folgt; mit ihm wird kartiert.</translation>
    </message>
    <message>
        <source>How strongly weights are kept small.</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Wie stark die Gewichte klein gehalten werden.</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Wie die Lernrate nach dem Aufwärmen fällt.</translation>
    </message>
    <message>
        <source>How the reference was chosen: &apos;as given&apos; counts its pixels or points; &apos;stratified&apos; takes points as a random sample in each class of the map, and corrects for area.</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Wie die Referenz gewählt wurde: &apos;as given&apos; zählt ihre Pixel oder Punkte; &apos;stratified&apos; nimmt Punkte als Zufallsstichprobe in jeder Klasse der Karte und berücksichtigt deren Flächen.</translation>
    </message>
    <message>
        <source>How the weights descend.</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Wie die Gewichte absteigen.</translation>
    </message>
    <message>
        <source>How to adapt; &apos;lclab adapt --list&apos; tells of each.</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation>Wie angepasst wird; „lclab adapt --list“ erklärt jedes Verfahren.</translation>
    </message>
    <message>
        <source>How to learn; &apos;lclab pretrain --list&apos; tells of each.</source>
        <extracomment>task pretrain, parameter method</extracomment>
        <translation>Wie gelernt wird; „lclab pretrain --list“ erklärt jedes Verfahren.</translation>
    </message>
    <message>
        <source>How to search: &apos;fast&apos; for most, &apos;faithful&apos; as AutoLC&apos;s paper has it.</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Wie gesucht wird: „fast“ für das meiste, „faithful“ wie im AutoLC-Artikel.</translation>
    </message>
    <message>
        <source>How unsure the model is: by all classes&apos; probabilities (entropy), or by how near the second class comes to the first (margin).</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>Wie unsicher das Modell ist: nach den Wahrscheinlichkeiten aller Klassen (entropy), oder danach, wie nahe die zweite Klasse der ersten kommt (margin).</translation>
    </message>
    <message>
        <source>HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.</source>
        <extracomment>network hrnet-ocr</extracomment>
        <translation>HRNet-OCR: HRNet, dessen Pixel erfahren, was eine erste, grobe Karte von jeder Klasse sagt.</translation>
    </message>
    <message>
        <source>HRNet-W32: features that stay at a quarter of the size, for borders and small objects.</source>
        <extracomment>network hrnet-w32</extracomment>
        <translation>HRNet-W32: Merkmale, die bei einem Viertel der Größe bleiben, für Grenzen und kleine Objekte.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage4</extracomment>
        <translation>HRNet-W48 mit einer vierten Stufe aus dreimal so vielen Blöcken, um Tiefen zu vergleichen.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a third stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage3</extracomment>
        <translation>HRNet-W48 mit einer dritten Stufe aus dreimal so vielen Blöcken, um Tiefen zu vergleichen.</translation>
    </message>
    <message>
        <source>HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.</source>
        <extracomment>network hrnet-w48</extracomment>
        <translation>HRNet-W48: das größere HRNet, für Grenzen und kleine Objekte, wo es eine große GPU gibt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>I have a model…</source>
        <translation>Ich habe ein Modell…</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the layer&apos;s own where not given. Labels in colours need it.</source>
        <extracomment>task dataset, parameter classes</extracomment>
        <translation>Nummern, Namen und Farben der Klassen; sonst die der Ebene. Kennzeichnungen in Farben brauchen sie.</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the map&apos;s own where not given.</source>
        <extracomment>task evaluate, parameter classes</extracomment>
        <translation>Nummern, Namen und Farben der Klassen; ohne Angabe die der Karte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>If not, the run goes on while QGIS is closed, and is found here again.</source>
        <translation>Wenn nicht, geht der Lauf weiter, während QGIS geschlossen ist, und findet sich hier wieder.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they are temporary. Live maps always are.</source>
        <translation>Wenn nicht, sind sie temporär. Live-Karten sind es immer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they go on while QGIS is closed. Each can be told otherwise in its list.</source>
        <translation>Wenn nicht, gehen sie weiter, während QGIS geschlossen ist. In der Liste lässt es sich für jeden einzeln ändern.</translation>
    </message>
    <message>
        <source>Ignored values</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Übergangene Werte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Image</source>
        <extracomment>task evaluate, parameter image; task predict, parameter image</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>Imagery without labels of the region to adapt to; of a folder all rasters in it.</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Bilder ohne Kennzeichnungen der Gegend, an die angepasst wird; von einem Ordner alle Raster darin.</translation>
    </message>
    <message>
        <source>Imagery without labels to learn from: rasters, or folders of images.</source>
        <extracomment>task pretrain, parameter images</extracomment>
        <translation>Bilder ohne Kennzeichnungen, aus denen gelernt wird: Raster oder Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>task dataset, parameter images; task pretrain, parameter images; task suggest, parameter image</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images at a time, where time is measured.</source>
        <extracomment>task profile, parameter batch</extracomment>
        <translation>Bilder auf einmal, wo Zeit gemessen wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Images per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Images that are for testing alone, likewise.</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>Ebenso Bilder, die nur zum Testen sind.</translation>
    </message>
    <message>
        <source>Images that are for validation alone: more of them, or names of those given.</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Bilder, die nur zur Validierung sind: weitere, oder Namen der angegebenen.</translation>
    </message>
    <message>
        <source>In how many parts a batch is computed, to need less memory.</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>In wie vielen Teilen ein Batch gerechnet wird, um weniger Speicher zu brauchen.</translation>
    </message>
    <message>
        <source>In place of the recipe&apos;s: imagenet, none or a file&apos;s.</source>
        <extracomment>task reproduce, parameter encoder_weights</extracomment>
        <translation>Anstelle derer des Rezepts: imagenet, none oder die einer Datei.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>in {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Install Python 3.11 or newer, or name one in {}.</source>
        <translation>Installieren Sie Python 3.11 oder neuer, oder nennen Sie eines in {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>Install there what docs/installing.md names, or choose another Python.</source>
        <translation>Installieren Sie dort, was docs/installing.md nennt, oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installing</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Instead of a map: the data set whose blocks a model is to map; its labels are the reference.</source>
        <extracomment>task evaluate, parameter dataset</extracomment>
        <translation>Anstelle einer Karte: der Datensatz, dessen Blöcke ein Modell kartieren soll; seine Kennzeichnungen sind die Referenz.</translation>
    </message>
    <message>
        <source>Instead of a map: the image for a model to map.</source>
        <extracomment>task evaluate, parameter image</extracomment>
        <translation>Statt einer Karte: das Bild, das ein Modell kartieren soll.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Intersection over union, from 0 to 1: how well this class is found.</source>
        <translation>Schnittmenge durch Vereinigung, von 0 bis 1: wie gut diese Klasse gefunden wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU per class</source>
        <translation>IoU je Klasse</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU: {}</source>
        <translation>IoU: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is a Python of 32 bits; PyTorch needs 64</source>
        <translation>ist ein Python mit 32 Bit; PyTorch braucht 64</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is no Python that runs</source>
        <translation>ist kein Python, das läuft</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is Python {}; 3.11 or newer is needed</source>
        <translation>ist Python {}; 3.11 oder neuer wird gebraucht</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>It comes from github.com; install Python 3.11 or newer yourself, or set {}.</source>
        <translation>Es kommt von github.com; installieren Sie selbst Python 3.11 oder neuer, oder setzen Sie {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>it is too old for CUDA {} (capability {}, needed {})</source>
        <translation>sie ist zu alt für CUDA {} (Compute Capability {}, gebraucht wird {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>it names no class</source>
        <translation>sie nennt keine Klasse</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>its driver {} is too old, CUDA {} needs {} or newer</source>
        <translation>ihr Treiber {} ist zu alt, CUDA {} braucht {} oder neuer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Its log says more.</source>
        <translation>Mehr steht in seinem Protokoll.</translation>
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
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Keep maps &amp;beside the project</source>
        <translation>&amp;Karten neben dem Projekt aufbewahren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Keep maps beside the project</source>
        <translation>Karten neben dem Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Known data set</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Bekannter Datensatz</translation>
    </message>
    <message>
        <source>Known data set&apos;s arguments</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Argumente des bekannten Datensatzes</translation>
    </message>
    <message>
        <source>Known data set&apos;s folder</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>Ordner des bekannten Datensatzes</translation>
    </message>
    <message>
        <source>Label every pixel that a polygon touches, not only those whose centre it holds.</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Jedes Pixel kennzeichnen, das ein Polygon berührt, nicht nur die, deren Mitte darin liegt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Label layer</source>
        <translation>Trainingslayer</translation>
    </message>
    <message>
        <source>Label rasters</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Raster mit Klassen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Labelled</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Labelled polygons</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Gekennzeichnete Polygone</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Labels</source>
        <translation>Kennzeichnungen</translation>
    </message>
    <message>
        <source>Labels this near to a block of another split are left out.</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Kennzeichnungen, die einem Block einer anderen Teilmenge so nahe sind, werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Label…</source>
        <translation>Kennzeichnen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Land cover</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Land Cover Lab is set up and ready.</source>
        <translation>Land Cover Lab ist eingerichtet und bereit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Land Cover Lab: Labels</source>
        <translation>Land Cover Lab: Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>Land Cover Lab: models</source>
        <translation>Land Cover Lab: Modelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Land Cover Lab: Runs</source>
        <translation>Land Cover Lab: Läufe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Land Cover Lab: set up</source>
        <translation>Land Cover Lab: Einrichtung</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <extracomment>task train, parameter largest</extracomment>
        <translation>Größter Maßstab</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Learning rate</source>
        <extracomment>task adapt, parameter rate; task pretrain, parameter rate; task search, parameter rate; task train, parameter rate</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least per class</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Mindestens je Klasse</translation>
    </message>
    <message>
        <source>Leave out borders</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Grenzen auslassen</translation>
    </message>
    <message>
        <source>Leave out pixels of the reference so near to another class; 3 as in papers on the ISPRS data sets. It flatters.</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Pixel der Referenz auslassen, die einer anderen Klasse so nahe sind; 3 wie in Arbeiten zu den ISPRS-Datensätzen. Das schmeichelt.</translation>
    </message>
    <message>
        <source>Let a network&apos;s encoder learn from imagery without labels, or from another data set&apos;s labels.</source>
        <extracomment>task pretrain</extracomment>
        <translation>Den Encoder eines Netzes aus Bildern ohne Kennzeichnungen lernen lassen oder aus denen eines anderen Datensatzes.</translation>
    </message>
    <message>
        <source>Let a search find a small network for a data set, and train it.</source>
        <extracomment>task search</extracomment>
        <translation>Lässt eine Suche ein kleines Netz für einen Datensatz finden, und trainiert es.</translation>
    </message>
    <message>
        <source>LinkNet: encoder stages added into a light decoder, made for speed.</source>
        <extracomment>network linknet</extracomment>
        <translation>LinkNet: Stufen des Encoders, in einen leichten Decoder addiert, auf Schnelligkeit ausgelegt.</translation>
    </message>
    <message>
        <source>List every network with its arguments, and the paper and table that it comes from.</source>
        <extracomment>task models</extracomment>
        <translation>Zählt alle Netze mit ihren Argumenten auf, und Artikel und Tabelle, aus denen sie stammen.</translation>
    </message>
    <message>
        <source>List networks</source>
        <extracomment>task models</extracomment>
        <translation>Netze aufzählen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Live land cover</source>
        <translation>Landbedeckung live</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Live map</source>
        <translation>Live-Karte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Live: {} is mapped with {} wherever you look.</source>
        <translation>Live: {} wird mit {} kartiert, wohin Sie auch schauen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <source>Log of the set-up</source>
        <translation>Protokoll der Einrichtung</translation>
    </message>
    <message>
        <source>Look at crops and labels</source>
        <extracomment>task preview</extracomment>
        <translation>Ausschnitte ansehen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird untersucht…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Looking…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Loss</source>
        <extracomment>task pretrain, parameter loss; task train, parameter loss</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Made from</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Made the label layer {}.</source>
        <translation>Der Trainingslayer {} ist angelegt.</translation>
    </message>
    <message>
        <source>Make a data set</source>
        <extracomment>task dataset</extracomment>
        <translation>Datensatz erstellen</translation>
    </message>
    <message>
        <source>Make a data set for training from imagery and labelled polygons or label rasters.</source>
        <extracomment>task dataset</extracomment>
        <translation>Erstellt einen Datensatz zum Trainieren aus Bilddaten und gekennzeichneten Polygonen oder Rastern mit Klassen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set for training of imagery and labels.</source>
        <translation>Einen Datensatz zum Trainieren aus Bilddaten und Kennzeichnungen erstellen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set…</source>
        <translation>Datensatz erstellen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a new label layer, or choose a polygon layer of the project.</source>
        <translation>Legen Sie einen neuen Trainingslayer an, oder wählen Sie einen Polygonlayer des Projekts.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Make the data set anew.</source>
        <translation>Erstellen Sie den Datensatz neu.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Making a label layer</source>
        <translation>Trainingslayer wird angelegt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making an environment from {}</source>
        <translation>Eine Umgebung wird aus {} angelegt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making the environment</source>
        <translation>Anlegen der Umgebung</translation>
    </message>
    <message>
        <source>MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.</source>
        <extracomment>network manet</extracomment>
        <translation>MANet: ein Encoder und ein Decoder aus transponierten Faltungen, mit Aufmerksamkeit in jeder Abkürzung.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>task evaluate, parameter map; task predict; task sample, parameter map</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a polygon</source>
        <translation>Polygon kartieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a rectangle</source>
        <translation>Rechteck kartieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map an area</source>
        <translation>Fläche kartieren</translation>
    </message>
    <message>
        <source>Map land cover over a raster of any size with a trained model.</source>
        <extracomment>task predict</extracomment>
        <translation>Kartiert die Landbedeckung über ein Raster beliebiger Größe mit einem trainierten Modell.</translation>
    </message>
    <message>
        <source>Map only inside these polygons.</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Nur innerhalb dieser Polygone kartieren.</translation>
    </message>
    <message>
        <source>Map only this box, in the image&apos;s coordinates.</source>
        <extracomment>task predict, parameter extent</extracomment>
        <translation>Nur dieses Rechteck kartieren, in den Koordinaten des Bildes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map what I see</source>
        <translation>Sichtbares kartieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Mapped {} with {} in {:.1f} s.</source>
        <translation>{} mit {} in {:.1f} s kartiert.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/look.py"/>
        <source>Mapping {} with {}</source>
        <translation>{} wird mit {} kartiert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps all that the window shows.</source>
        <translation>Kartiert alles, was das Fenster zeigt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Maps of an area</source>
        <translation>Karten einer Fläche</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps what the window shows, again after each move.</source>
        <translation>Kartiert, was das Fenster zeigt, nach jeder Bewegung von neuem.</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Mean F1</source>
        <extracomment>task evaluate, result macro_f1</extracomment>
        <translation>Mittleres F1</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Mean IoU</source>
        <extracomment>task adapt, result miou; task evaluate, result miou; task search, result miou; task train, result miou</extracomment>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>mean IoU {:.3f}</source>
        <translation>mittlere IoU {:.3f}</translation>
    </message>
    <message>
        <source>Measure a few steps and tell time and memory; nothing is written.</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Einige Schritte messen und Zeit und Speicher nennen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Measure a few steps of every stage and tell steps, memory and hours; nothing is written.</source>
        <extracomment>task reproduce, parameter dry_run</extracomment>
        <translation>Einige Schritte jeder Stufe messen und Schritte, Speicher und Stunden nennen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measure a few steps on this machine; nothing is written.</source>
        <translation>Einige Schritte auf diesem Rechner messen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>task evaluate</extracomment>
        <translation>Genauigkeit messen</translation>
    </message>
    <message>
        <source>Measure parameters, arithmetic, memory and time of networks at any size of image.</source>
        <extracomment>task profile</extracomment>
        <translation>Misst Parameter, Rechenaufwand, Speicher und Zeit von Netzen für jede Bildgröße.</translation>
    </message>
    <message>
        <source>Measure the accuracy of a map or a model against a raster, polygons, points or a data set.</source>
        <extracomment>task evaluate</extracomment>
        <translation>Die Genauigkeit einer Karte oder eines Modells an einem Raster, an Polygonen, Punkten oder einem Datensatz messen.</translation>
    </message>
    <message>
        <source>Measure time and memory</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Zeit und Speicher messen</translation>
    </message>
    <message>
        <source>Measure what networks cost</source>
        <extracomment>task profile</extracomment>
        <translation>Kosten von Netzen messen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, which training never saw.</source>
        <translation>Gemessen auf {}, die das Training nie sah.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, {}.</source>
        <translation>Gemessen auf {}, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring a few steps…</source>
        <translation>Einige Schritte werden gemessen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Memory (bytes)</source>
        <translation>Speicher (Bytes)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Memory may have run out.</source>
        <translation>Vielleicht ging der Speicher aus.</translation>
    </message>
    <message>
        <source>Merge smaller patches into their largest neighbour; in pixels where the image has no coordinate system.</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Kleinere Flecken mit ihrem größten Nachbarn vereinen; in Pixeln, wo das Bild kein Koordinatensystem hat.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>task adapt, parameter method; task pretrain, parameter method</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Method&apos;s arguments</source>
        <extracomment>task adapt, parameter set; task pretrain, parameter set</extracomment>
        <translation>Argumente des Verfahrens</translation>
    </message>
    <message>
        <source>Metrics</source>
        <extracomment>task adapt, result metrics; task evaluate, result metrics; task pretrain, result metrics; task search, result metrics; task train, result metrics</extracomment>
        <translation>Maße</translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Millionen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mIoU {:.2f}</source>
        <translation>mIoU {:.2f}</translation>
    </message>
    <message>
        <source>Mirror crops by chance.</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Ausschnitte zufällig spiegeln.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Missing: {}</source>
        <translation>Es fehlt: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Model</source>
        <extracomment>task adapt, parameter model; task evaluate, parameter model; task predict, parameter model; task relabel, parameter model; task suggest, parameter model</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>task adapt, result model; task relabel, parameter output; task search, result model; task train, result model</extracomment>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Models</source>
        <extracomment>task models; task profile; task relabel</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Models are .onnx or .safetensors files.</source>
        <translation>Modelle sind Dateien mit der Endung .onnx oder .safetensors.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Models run in a Python environment of their own beside QGIS, made once here.</source>
        <translation>Modelle laufen in einer eigenen Python-Umgebung neben QGIS, die hier einmal angelegt wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models with their cards, and the networks that can be trained.</source>
        <translation>Modelle mit ihren Karteikarten, und die Netze, die sich trainieren lassen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Most operations</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>Höchstzahl der Operationen</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Höchstzahl der Parameter</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Move &apos;{}&apos; from the shelf to the trash?</source>
        <translation>„{}“ aus der Sammlung in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Move the map to where the model was trained.</source>
        <translation>Die Karte dorthin bewegen, wo das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Move the model to the trash.</source>
        <translation>Das Modell in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>m²</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Name a Python in {}.</source>
        <translation>Nennen Sie ein Python in {}.</translation>
    </message>
    <message>
        <source>Names and colours</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Namen und Farben</translation>
    </message>
    <message>
        <source>Names of classes that the mean IoU and the mean F1 leave out, such as clutter; their pixels still count, in the overall accuracy and as errors of the other classes.</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Namen von Klassen, die mittlere IoU und mittleres F1 auslassen, wie etwa Unrat; ihre Pixel zählen weiter, in der Gesamtgenauigkeit und als Fehler der anderen Klassen.</translation>
    </message>
    <message>
        <source>NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.</source>
        <extracomment>network nasnet-large-fcn</extracomment>
        <translation>NASNet-Large-FCN: das genaueste Netz seines Artikels, für viele Daten und eine große GPU.</translation>
    </message>
    <message>
        <source>NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.</source>
        <extracomment>network nasnet-mobile-fcn</extracomment>
        <translation>NASNet-Mobile-FCN: so genau wie FCN-8s mit einem Dreißigstel seiner Gewichte.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>needs to be set up once.</source>
        <translation>muss einmal eingerichtet werden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Network</source>
        <extracomment>task adapt, parameter network; task pretrain, parameter network; task train, parameter model</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network&apos;s arguments</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task profile, parameter set; task train, parameter set</extracomment>
        <translation>Argumente des Netzes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Networks</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>New label layer</source>
        <translation>Neuer Trainingslayer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>New label layer…</source>
        <translation>Neuer Trainingslayer…</translation>
    </message>
    <message>
        <source>New names and colours, by the ids of the model&apos;s classes; all of them.</source>
        <extracomment>task relabel, parameter classes</extracomment>
        <translation>Neue Namen und Farben, nach den Nummern der Klassen des Modells; für alle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Next place</source>
        <translation>Nächster Ort</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Next polygons: {}</source>
        <translation>Nächste Polygone: {}</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/board.py"/>
        <source>No curves yet.</source>
        <translation>Noch keine Kurven.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>No map here</source>
        <translation>Hier ist keine Karte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>No NVIDIA GPU was found, so the processor computes.</source>
        <translation>Keine GPU von NVIDIA wurde gefunden, daher rechnet der Prozessor.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>No picture yet.</source>
        <translation>Noch kein Bild.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>Nodata-Wert</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>not counted yet</source>
        <translation>noch nicht ermittelt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not done.</source>
        <translation>Nicht geschafft.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not removed.</source>
        <translation>Nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Nothing is downloaded or written. Choose a Python.</source>
        <translation>Nichts wird heruntergeladen oder geschrieben. Wählen Sie ein Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for training: make it anew with smaller shares.</source>
        <translation>Zum Trainieren ist nichts gekennzeichnet: Erstellen Sie ihn neu, mit kleineren Anteilen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for validation: no accuracy can be measured.</source>
        <translation>Zur Validierung ist nichts gekennzeichnet: Es lässt sich keine Genauigkeit messen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Nothing is left to do: this run is done.</source>
        <translation>Es ist nichts mehr zu tun: Dieser Lauf ist fertig.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Nothing is set up yet.</source>
        <translation>Noch ist nichts eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Nothing: the environment is made already.</source>
        <translation>Nichts: Die Umgebung ist schon da.</translation>
    </message>
    <message>
        <source>Of a cell.</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>Einer Zelle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a class table…</source>
        <translation>Einer Klassentabelle…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a model file…</source>
        <translation>Einer Modelldatei…</translation>
    </message>
    <message>
        <source>Of each class for its user, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>Jeder Klasse für ihren Nutzer, wo die Zahl der Punkte zu ermitteln ist.</translation>
    </message>
    <message>
        <source>Of the chance sizes at which crops are seen.</source>
        <extracomment>task train, parameter largest; task train, parameter smallest</extracomment>
        <translation>Der zufälligen Größen, in denen Ausschnitte zu sehen sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps and their legends.</source>
        <translation>Der Klasse in Karten und ihren Legenden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps.</source>
        <translation>Der Klasse in Karten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in the map&apos;s file.</source>
        <translation>Der Klasse in der Datei der Karte.</translation>
    </message>
    <message>
        <source>Of the data set: whose blocks count.</source>
        <extracomment>task evaluate, parameter split</extracomment>
        <translation>Des Datensatzes: wessen Blöcke zählen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of the demo: prairie lakes</source>
        <translation>Der Demo: Prärieseen</translation>
    </message>
    <message>
        <source>Of the found network; 0 takes what is left of the time, or 2000.</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>Des gefundenen Netzes; 0 nimmt, was von der Zeit übrig ist, oder 2000.</translation>
    </message>
    <message>
        <source>Of the image.</source>
        <extracomment>task profile, parameter bands</extracomment>
        <translation>Des Bildes.</translation>
    </message>
    <message>
        <source>Of the intervals of a stratified sample.</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>Der Intervalle einer geschichteten Stichprobe.</translation>
    </message>
    <message>
        <source>Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the AutoLC paper counts them; 0 sets no limit.</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>Des gefundenen Netzes, für ein Bild von 1024 x 1024 Pixeln, in 10^9 FLOPs, wie der AutoLC-Artikel sie zählt; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Of the network that is found; 0 sets no limit.</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Des gefundenen Netzes; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Of the weights at first; it falls to a 25th.</source>
        <extracomment>task search, parameter rate</extracomment>
        <translation>Der Gewichte am Anfang; sie fällt auf ein 25stel.</translation>
    </message>
    <message>
        <source>Of the weights, in place of epochs; 0 takes the epochs.</source>
        <extracomment>task search, parameter steps</extracomment>
        <translation>Der Gewichte, statt Epochen; 0 nimmt die Epochen.</translation>
    </message>
    <message>
        <source>Of what a network answers besides its main answer while it learns, such as a coarse map; 0 leaves it out, below 0 takes the network&apos;s own.</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>Dessen, was ein Netz beim Lernen neben seiner Hauptantwort antwortet, wie eine grobe Karte; 0 lässt es weg, unter 0 gilt das eigene des Netzes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>On a machine like this with internet: {}</source>
        <translation>Auf einem Rechner wie diesem mit Internet: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>On my shelf</source>
        <translation>In meiner Sammlung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>On Windows, install Microsoft&apos;s Visual C++ runtime and start again; everything downloaded is kept.</source>
        <translation>Installieren Sie unter Windows Microsofts Visual-C++-Laufzeitbibliothek und starten Sie neu; alles Heruntergeladene bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>one that has torch, onnxruntime and rasterio</source>
        <translation>eines, das torch, onnxruntime und rasterio hat</translation>
    </message>
    <message>
        <source>One that is read as its archives lie on disk, instead of images and labels; &apos;lclab dataset --list&apos; tells of each.</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Einer, der so gelesen wird, wie seine Archive auf der Platte liegen, anstelle von Bildern und Kennzeichnungen; „lclab dataset --list“ erklärt jeden.</translation>
    </message>
    <message>
        <source>Only in this box, in the first image&apos;s coordinates.</source>
        <extracomment>task suggest, parameter extent</extracomment>
        <translation>Nur in diesem Rechteck, in den Koordinaten des ersten Bildes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Only models on your shelf can be deleted here.</source>
        <translation>Nur Modelle Ihrer Sammlung können hier gelöscht werden.</translation>
    </message>
    <message>
        <source>Only tell the cost</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task reproduce, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Nur die Kosten nennen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Open a run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Operations (FLOPs)</source>
        <translation>Operationen (FLOPs)</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/part.py"/>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Other versions&apos; environments are still there: {}. Remove frees their space.</source>
        <translation>Umgebungen anderer Versionen sind noch da: {}. „Entfernen“ gibt ihren Platz frei.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Out of date, as the form has changed. It was: {}</source>
        <translation>Veraltet, weil das Formular sich geändert hat. Es war: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Overall accuracy</source>
        <extracomment>task evaluate, result oa</extracomment>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>PAN: a feature pyramid with attention from high to low levels.</source>
        <extracomment>network pan</extracomment>
        <translation>PAN: eine Merkmalspyramide mit Aufmerksamkeit von hohen zu niedrigen Ebenen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Picture</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>task adapt, parameter crop; task dataset, parameter block; task dataset, parameter margin; task evaluate, parameter erode; task evaluate, parameter window; task predict, parameter window; task pretrain, parameter crop; task preview, parameter crop; task profile, parameter size; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task suggest, parameter size; task train, parameter crop</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Pixels of this class that were learnt from.</source>
        <translation>Pixel dieser Klasse, von denen gelernt wurde.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place is done</source>
        <translation>Ort ist erledigt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place {} of {}</source>
        <translation>Ort {} von {}</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>task suggest, parameter number; task suggest, parameter output</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places a step.</source>
        <extracomment>task pretrain, parameter batch</extracomment>
        <translation>Orte je Schritt.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>task sample, parameter output; task sample, parameter points</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points that even the rarest class gets; the others share the rest by area.</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Punkte, die auch die seltenste Klasse bekommt; den Rest teilen sich die anderen nach ihrer Fläche.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Polygons</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygons that are drawn already; no place touches any of them.</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Polygone, die schon gezeichnet sind; kein Ort berührt eines davon.</translation>
    </message>
    <message>
        <source>Polygons that say where each split lies, by a field &apos;split&apos; with train, validation or test.</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Polygone, die durch ein Feld „split“ mit train, validation oder test sagen, wo jede Teilmenge liegt.</translation>
    </message>
    <message>
        <source>Polygons with a class each, over one image or all.</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Polygone mit je einer Klasse, über einem Bild oder allen.</translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <extracomment>task pretrain</extracomment>
        <translation>Einen Encoder vortrainieren</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Predict each window at these sizes and average.</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Jedes Fenster in diesen Größen vorhersagen und mitteln.</translation>
    </message>
    <message>
        <source>Predict each window in four mirrored positions and average.</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Jedes Fenster in vier gespiegelten Lagen vorhersagen und mitteln.</translation>
    </message>
    <message>
        <source>Predict land cover</source>
        <extracomment>task predict</extracomment>
        <translation>Landbedeckung kartieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Preparing layers</source>
        <translation>Layer werden vorbereitet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>Preview: {}</source>
        <translation>Vorschau: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Previous place</source>
        <translation>Voriger Ort</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probability from which a model with a single mask says yes.</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Wahrscheinlichkeit, ab der ein Modell mit nur einer Maske Ja sagt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Processor &amp;threads</source>
        <translation>Prozessor-&amp;Threads</translation>
    </message>
    <message>
        <source>Processor threads; 0 takes all.</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Threads des Prozessors; bei 0 alle.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Projects that use it will have to choose another model.</source>
        <translation>Projekte, die es verwenden, müssen ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Pseudo-Kennzeichnungen</translation>
    </message>
    <message>
        <source>PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.</source>
        <extracomment>network pspnet-os8</extracomment>
        <translation>PSPNet mit Schrittweite 8: Mittel über Teile des Bildes neben feineren Merkmalen, für eine große GPU.</translation>
    </message>
    <message>
        <source>PSPNet: averages over parts of the image beside deep features, for what its setting tells.</source>
        <extracomment>network pspnet</extracomment>
        <translation>PSPNet: Mittel über Teile des Bildes neben tiefen Merkmalen, für das, was die Umgebung verrät.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put a model on the shelf</source>
        <translation>Modell in die Sammlung legen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put models on the shelf</source>
        <translation>Modelle in die Sammlung legen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Putting models on the shelf</source>
        <translation>Modelle werden in die Sammlung gelegt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Python environment</source>
        <translation>Python-Umgebung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python to make it from</source>
        <translation>Python als Grundlage</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Python {}, which is brought</source>
        <translation>Python {}, das mitgebracht wird</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Rasters on the images&apos; grid whose bands come after the images&apos; own, such as heights: each for the images that it covers, or one per image in the same order.</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Raster auf dem Gitter der Bilder, deren Kanäle nach denen der Bilder kommen, wie etwa Höhen: jedes für die Bilder, die es bedeckt, oder eines je Bild in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Rasters whose values are classes, instead of polygons: one per image in the same order, or any number that lie where the images do.</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Raster, deren Werte Klassen sind, statt Polygonen: eines je Bild in derselben Reihenfolge, oder beliebig viele, die dort liegen, wo die Bilder sind.</translation>
    </message>
    <message>
        <source>Rate of the architecture</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>Lernrate der Architektur</translation>
    </message>
    <message>
        <source>Read the image at the ground resolution the model was trained at, where it differs by more than 10 %; the map keeps the image&apos;s grid.</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Das Bild in der Bodenauflösung lesen, in der das Modell trainiert wurde, wo sie um mehr als 10 % abweicht; die Karte behält das Gitter des Bildes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answers.py"/>
        <source>Reading a map</source>
        <translation>Eine Karte wird gelesen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Ready, with a Python of your own.</source>
        <translation>Bereit, mit einem eigenen Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Ready: {}</source>
        <translation>Bereit: {}</translation>
    </message>
    <message>
        <source>Reference polygons or points</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Referenzpolygone oder -punkte</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Remove the class</source>
        <translation>Die Klasse entfernen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/rewriting.py"/>
        <source>Rename a class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <source>Rename and colour classes</source>
        <extracomment>task relabel</extracomment>
        <translation>Klassen umbenennen, färben</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>task adapt, result report; task evaluate, result report; task pretrain, result report; task profile, result report; task reproduce, result report; task search, result report; task sensitivity, result report; task train, result report</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reproduce a paper&apos;s table</source>
        <extracomment>task reproduce</extracomment>
        <translation>Tabelle einer Arbeit nachvollziehen</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Resample to the model&apos;s resolution</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Auf die Auflösung des Modells umrechnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/results.py"/>
        <source>Result as JSON</source>
        <translation>Ergebnis als JSON</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>task reproduce, result metrics</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>RSNet, after its outline: few parameters at fine sizes, which takes much memory.</source>
        <extracomment>network rsnet</extracomment>
        <translation>RSNet, nach seinem Umriss: wenige Parameter in feinen Größen, was viel Speicher braucht.</translation>
    </message>
    <message>
        <source>RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.</source>
        <extracomment>network rssformer</extracomment>
        <translation>RSSFormer: HRNet mit Aufmerksamkeit, wo seine Zweige sich treffen, für kleine Objekte in großen Szenen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Run</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run and train every network; without, costs are only counted, in seconds.</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Jedes Netz ausführen und trainieren; sonst werden die Kosten nur gezählt, in Sekunden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Runs of all projects</source>
        <translation>Läufe aller Projekte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve a copy on my shelf</source>
        <translation>Kopie in meiner Sammlung &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Save a copy of the model</source>
        <translation>Kopie des Modells speichern</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Save and stop; the run can be gone on with.</source>
        <translation>Speichern und anhalten; der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Save it as one file, or use it where it lies.</source>
        <translation>Speichern Sie es als eine Datei, oder verwenden Sie es dort, wo es liegt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>Save the project elsewhere, or let maps be temporary.</source>
        <translation>Speichern Sie das Projekt anderswo, oder lassen Sie Karten temporär sein.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saved as {}.</source>
        <translation>Als {} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saving {}</source>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Scales</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Maßstäbe</translation>
    </message>
    <message>
        <source>Scaling of the target</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>Skalierung des Ziels</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search by name or purpose</source>
        <translation>Nach Name oder Zweck suchen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Search by name, class or band</source>
        <translation>Nach Name, Klasse oder Kanal suchen</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <extracomment>task search</extracomment>
        <translation>Netz suchen</translation>
    </message>
    <message>
        <source>Second data set</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Zweiter Datensatz</translation>
    </message>
    <message>
        <source>Second data set&apos;s scales</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>Maßstäbe des zweiten Datensatzes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See Settings &gt; Options &gt; Network for the proxy, its user and its password. What was downloaded is kept.</source>
        <translation>Siehe Einstellungen &gt; Optionen &gt; Netzwerk für den Proxy, seinen Benutzer und sein Passwort. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See the log; Copy diagnostics has what a report needs.</source>
        <translation>Siehe das Protokoll; „Diagnose kopieren“ hat, was eine Fehlermeldung braucht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/qgis_network.py"/>
        <source>See whether there is a connection to the internet, and QGIS&apos;s proxy settings.</source>
        <translation>Prüfen Sie, ob es eine Verbindung zum Internet gibt, und die Proxy-Einstellungen von QGIS.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See whether there is a connection to the internet, and start again. What was downloaded is kept.</source>
        <translation>Prüfen Sie, ob es eine Verbindung zum Internet gibt, und starten Sie neu. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>task adapt, parameter seed; task dataset, parameter seed; task pretrain, parameter seed; task preview, parameter seed; task reproduce, parameter seed; task sample, parameter seed; task search, parameter seed; task sensitivity, parameter seed; task train, parameter seed</extracomment>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.</source>
        <extracomment>network segformer-b0</extracomment>
        <translation>SegFormer-B0: der kleinste SegFormer, ein Transformer, den ein Prozessor trainieren kann.</translation>
    </message>
    <message>
        <source>SegFormer-B1: a light transformer that sees the whole image.</source>
        <extracomment>network segformer-b1</extracomment>
        <translation>SegFormer-B1: ein leichter Transformer, der das ganze Bild sieht.</translation>
    </message>
    <message>
        <source>SegFormer-B2: a transformer of medium size that sees the whole image.</source>
        <extracomment>network segformer-b2</extracomment>
        <translation>SegFormer-B2: ein mittelgroßer Transformer, der das ganze Bild sieht.</translation>
    </message>
    <message>
        <source>SegFormer-B3: a transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b3</extracomment>
        <translation>SegFormer-B3: ein Transformer für eine gute GPU, der das ganze Bild sieht.</translation>
    </message>
    <message>
        <source>SegFormer-B4: a large transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b4</extracomment>
        <translation>SegFormer-B4: ein großer Transformer für eine gute GPU, der das ganze Bild sieht.</translation>
    </message>
    <message>
        <source>SegFormer-B5: the largest SegFormer, for much data and a large GPU.</source>
        <extracomment>network segformer-b5</extracomment>
        <translation>SegFormer-B5: der größte SegFormer, für viele Daten und eine große GPU.</translation>
    </message>
    <message>
        <source>Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.</source>
        <extracomment>network segmenter</extracomment>
        <translation>Segmenter: ein kleiner, einfacher Transformer, der Flecken von 16 Pixeln mit den Klassen vergleicht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Select some in the layer, or take all.</source>
        <translation>Wählen Sie welche im Layer aus, oder nehmen Sie alle.</translation>
    </message>
    <message>
        <source>Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.</source>
        <extracomment>network semantic-fpn</extracomment>
        <translation>Semantic-FPN: eine Merkmalspyramide, vereint bei einem Viertel der Größe, für Objekte aller Größen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>Set it up in Plugins &gt; Land Cover Lab &gt; Set up…, or without QGIS&apos;s window by scripts/setup; another Python is chosen in Settings &gt; Options &gt; Land Cover Lab.</source>
        <translation>Richten Sie es ein unter Erweiterungen &gt; Land Cover Lab &gt; Einrichten…, oder ohne das Fenster von QGIS mit scripts/setup; ein anderes Python wird unter Einstellungen &gt; Optionen &gt; Land Cover Lab gewählt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Set up and ready.</source>
        <translation>Eingerichtet und bereit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Setting up Land Cover Lab</source>
        <translation>Land Cover Lab wird eingerichtet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>Several are separated by ;.</source>
        <translation>Mehrere werden durch ; getrennt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of a window that it has in common with the next; the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Anteil eines Fensters, den es mit dem nächsten gemeinsam hat; ohne Angabe der des Modells.</translation>
    </message>
    <message>
        <source>Share of the schedule</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Anteil des Ablaufs</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Share of the time spent waiting for data</source>
        <translation>Anteil der Zeit, in der auf Daten gewartet wurde</translation>
    </message>
    <message>
        <source>ShelfNet: down, up, down and up again with skips between the columns, made for speed.</source>
        <extracomment>network shelfnet</extracomment>
        <translation>ShelfNet: hinab, hinauf, hinab und wieder hinauf, mit Abkürzungen zwischen den Säulen, auf Schnelligkeit ausgelegt.</translation>
    </message>
    <message>
        <source>Shortens every training and search to this share of its steps, for a trial.</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Kürzt jedes Training und jede Suche auf diesen Anteil ihrer Schritte, zur Probe.</translation>
    </message>
    <message>
        <source>Show crops as training sees them: turned, scaled, coloured and put together by chance.</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Ausschnitte zeigen, wie das Training sie sieht: zufällig gedreht, skaliert, gefärbt und zusammengesetzt.</translation>
    </message>
    <message>
        <source>Show crops of a data set as training draws them, beside their labels in the class colours.</source>
        <extracomment>task preview</extracomment>
        <translation>Zeigt Ausschnitte eines Datensatzes, wie das Training sie zieht, neben ihren Kennzeichnungen in den Farben der Klassen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Show the history beside the runs of this project.</source>
        <translation>Außer den Läufen dieses Projekts auch den Verlauf zeigen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Show the runs that go on while you work, and those that ended.</source>
        <translation>Die Läufe zeigen, die nebenher weitergehen, und die beendeten.</translation>
    </message>
    <message>
        <source>Show the source&apos;s crops in the target&apos;s colours.</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Die Ausschnitte der Quelle in den Farben des Ziels zeigen.</translation>
    </message>
    <message>
        <source>Side of a crop, and of the windows that are scored, in place of the recipe&apos;s, for a small machine; 0 leaves them.</source>
        <extracomment>task reproduce, parameter crop</extracomment>
        <translation>Seitenlänge eines Ausschnitts und der gewerteten Fenster anstelle derer des Rezepts, für einen kleinen Rechner; 0 lässt es dabei.</translation>
    </message>
    <message>
        <source>Side of a crop.</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Seitenlänge eines Ausschnitts.</translation>
    </message>
    <message>
        <source>Side of a crop; 0 takes the largest that memory and time allow.</source>
        <extracomment>task search, parameter crop</extracomment>
        <translation>Seitenlänge eines Ausschnitts; 0 nimmt die größte, die Speicher und Zeit erlauben.</translation>
    </message>
    <message>
        <source>Side of a view.</source>
        <extracomment>task pretrain, parameter crop</extracomment>
        <translation>Seitenlänge einer Ansicht.</translation>
    </message>
    <message>
        <source>Side of a window, to the next that the network takes; near the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Seitenlänge eines Fensters, aufgerundet auf die nächste, die das Netz nimmt; ohne Angabe etwa die des Modells.</translation>
    </message>
    <message>
        <source>Side of the image; several for a table of all of them.</source>
        <extracomment>task profile, parameter size</extracomment>
        <translation>Seitenlänge des Bildes; mehrere für eine Tabelle von allen.</translation>
    </message>
    <message>
        <source>Side of the square of a place.</source>
        <extracomment>task suggest, parameter size</extracomment>
        <translation>Seitenlänge des Quadrats eines Ortes.</translation>
    </message>
    <message>
        <source>Side of the squares that are dealt to the splits; 0 chooses.</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Seitenlänge der Quadrate, die auf die Teilmengen verteilt werden; bei 0 wird gewählt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Size</source>
        <extracomment>task profile, parameter size; task suggest, parameter size</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Kleinster Fleck</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <extracomment>task train, parameter smallest</extracomment>
        <translation>Kleinster Maßstab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Something may still run in it: close what does, and remove it again.</source>
        <translation>Vielleicht läuft noch etwas darin: Schließen Sie es, und entfernen Sie den Ordner dann.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Split</source>
        <extracomment>task evaluate, parameter split; task preview, parameter split</extracomment>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Split field</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>Feld der Teilmenge</translation>
    </message>
    <message>
        <source>Split layer</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Layer der Teilmengen</translation>
    </message>
    <message>
        <source>ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.</source>
        <extracomment>network st-unet</extracomment>
        <translation>ST-UNet: ein Swin-Transformer und ein Residualnetz als zwei Encoder, die einander mitteilen, was sie sehen.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Start from classes</source>
        <translation>Mit Klassen beginnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Start from other classes</source>
        <translation>Mit anderen Klassen beginnen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Start it anew.</source>
        <translation>Starten Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Started: {}</source>
        <translation>Begonnen: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistics of norms</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Statistik der Normierung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/drawing.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>task adapt, parameter steps; task pretrain, parameter steps; task search, parameter steps; task sensitivity, parameter steps; task train, parameter steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps from one look at the target to the next; 0 chooses.</source>
        <extracomment>task adapt, parameter epoch</extracomment>
        <translation>Schritte von einem Blick auf das Ziel zum nächsten; bei 0 wird gewählt.</translation>
    </message>
    <message>
        <source>Steps from one look at the validation blocks to the next; 0 chooses.</source>
        <extracomment>task train, parameter epoch</extracomment>
        <translation>Schritte von einem Blick auf die Validierungsblöcke zum nächsten; bei 0 wird gewählt.</translation>
    </message>
    <message>
        <source>Steps from one look at what is learnt to the next; 0 chooses.</source>
        <extracomment>task pretrain, parameter epoch</extracomment>
        <translation>Schritte von einem Blick auf das Gelernte zum nächsten; bei 0 wird gewählt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/part.py"/>
        <source>Steps of the work</source>
        <translation>Arbeitsschritte</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>Stitching</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better one; 0 never.</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>Nach so vielen Epochen ohne eine bessere aufhören; bei 0 nie.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Stop new runs when QGIS &amp;closes</source>
        <translation>Neue Läufe anhalten, wenn QGIS ge&amp;schlossen wird</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop when QGIS closes</source>
        <translation>Anhalten, wenn QGIS geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped. {}</source>
        <translation>Angehalten. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategy&apos;s arguments</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Argumente der Strategie</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <extracomment>task suggest</extracomment>
        <translation>Orte vorschlagen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Suggest places…</source>
        <translation>Orte vorschlagen…</translation>
    </message>
    <message>
        <source>Suggest where the next labels would help a model most: at unsure places that differ.</source>
        <extracomment>task suggest</extracomment>
        <translation>Schlägt vor, wo die nächsten Kennzeichnungen einem Modell am meisten helfen: an unsicheren Orten, die verschieden sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>Suggestions need a first model: make a data set, train on it, and come back.</source>
        <translation>Vorschläge brauchen ein erstes Modell: Erstellen Sie einen Datensatz, trainieren Sie darauf, und kommen Sie wieder.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness of the choice</source>
        <translation>Sicherheit der Wahl</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness: {}</source>
        <translation>Sicherheit: {}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Reihe von Werten</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>task profile, parameter csv; task profile, result table; task reproduce, parameter table; task reproduce, result table; task sensitivity, result table</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>table {}</source>
        <translation>Tabelle {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system like this with the same Python.</source>
        <translation>Nehmen Sie ein anderes Python (3.11 bis 3.13), oder einen Ordner mit Wheels, der auf einem System wie diesem mit demselben Python gefüllt wurde.</translation>
    </message>
    <message>
        <source>Take each pixel from the window that has it nearest its middle (core), or average overlapping windows with weights that fall towards the edge (blend) or equal (mean).</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Jedes Pixel aus dem Fenster nehmen, in dessen Mitte es am ehesten liegt (core), oder überlappende Fenster mitteln, mit zum Rand hin fallenden (blend) oder gleichen Gewichten (mean).</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target&apos;s labels</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Kennzeichnungen des Ziels</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test blocks</source>
        <translation>Testblöcken</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test share</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>Testanteil</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/shapes.py"/>
        <source>The area reaches beyond where the coordinate system of {} holds; zoom in or draw a smaller one.</source>
        <translation>Die Fläche reicht über den Geltungsbereich des Koordinatensystems von {} hinaus; zoomen Sie hinein oder zeichnen Sie eine kleinere.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>The area tool maps with this model from now on.</source>
        <translation>Das Flächenwerkzeug kartiert von nun an mit diesem Modell.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>The chosen Python</source>
        <translation>Das gewählte Python</translation>
    </message>
    <message>
        <source>The classified raster to check.</source>
        <extracomment>task evaluate, parameter map</extracomment>
        <translation>Das klassifizierte Raster, das geprüft wird.</translation>
    </message>
    <message>
        <source>The classified raster to draw points on.</source>
        <extracomment>task sample, parameter map</extracomment>
        <translation>Das klassifizierte Raster, auf dem Punkte gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The connection is not trusted: a certificate is unknown.</source>
        <translation>Der Verbindung wird nicht vertraut: Ein Zertifikat ist unbekannt.</translation>
    </message>
    <message>
        <source>The data set to learn from.</source>
        <extracomment>task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>Der Datensatz, von dem gelernt wird.</translation>
    </message>
    <message>
        <source>The data set to look into.</source>
        <extracomment>task preview, parameter dataset</extracomment>
        <translation>Der Datensatz, der angesehen wird.</translation>
    </message>
    <message>
        <source>The data set to search for.</source>
        <extracomment>task search, parameter dataset</extracomment>
        <translation>Der Datensatz, für den gesucht wird.</translation>
    </message>
    <message>
        <source>The data set with labels to learn from; methods without a source need only a model.</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>Der gekennzeichnete Datensatz, von dem gelernt wird; Verfahren ohne Quelle brauchen nur ein Modell.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>The environment is at work: {}.</source>
        <translation>Die Umgebung arbeitet gerade: {}.</translation>
    </message>
    <message>
        <source>The features&apos; field with the true class.</source>
        <extracomment>task evaluate, parameter class_field</extracomment>
        <translation>Das Feld der Objekte mit der wahren Klasse.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>The field that holds the class, as number or name.</source>
        <translation>Das Feld mit der Klasse, als Zahl oder Name.</translation>
    </message>
    <message>
        <source>The folder into which its archives were unpacked.</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>Der Ordner, in den seine Archive entpackt wurden.</translation>
    </message>
    <message>
        <source>The folder of the run; the same call on it goes on where it stopped.</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>Der Ordner des Laufs; derselbe Aufruf darauf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>The folder to write tables and page to.</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>Der Ordner, in den Tabellen und Bericht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder to write the data set to.</source>
        <extracomment>task dataset, parameter output</extracomment>
        <translation>Der Ordner, in den der Datensatz geschrieben wird.</translation>
    </message>
    <message>
        <source>The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.</source>
        <extracomment>task sensitivity, parameter genotype</extracomment>
        <translation>Die genotype.json einer Suche, oder das Netz, das der AutoLC-Artikel auf LoveDA fand.</translation>
    </message>
    <message>
        <source>The greatest length of a gradient; 0 leaves it.</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>Die größte Länge eines Gradienten; 0 lässt ihn.</translation>
    </message>
    <message>
        <source>The image&apos;s bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task predict, parameter bands</extracomment>
        <translation>Die Kanäle des Bildes für die Kanäle des Modells, in der Reihenfolge des Modells, ab 1.</translation>
    </message>
    <message>
        <source>The image&apos;s ground resolution, where it has no coordinate system.</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>Die Bodenauflösung des Bildes, wo es kein Koordinatensystem hat.</translation>
    </message>
    <message>
        <source>The images&apos; bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task suggest, parameter bands</extracomment>
        <translation>Die Kanäle der Bilder für die Kanäle des Modells, in der Reihenfolge des Modells, ab 1.</translation>
    </message>
    <message>
        <source>The images&apos; bands to use, from 1; all but an alpha band if not given.</source>
        <extracomment>task dataset, parameter bands; task pretrain, parameter bands</extracomment>
        <translation>Die zu verwendenden Kanäle der Bilder, ab 1; ohne Angabe alle außer einem Alphakanal.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>The key {} over the map makes the next polygons of this class.</source>
        <translation>Die Taste {} über der Karte gibt den nächsten Polygonen diese Klasse.</translation>
    </message>
    <message>
        <source>The labelled polygons&apos; field with train, validation or test.</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>Das Feld der gekennzeichneten Polygone mit train, validation oder test.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>The layer covers {}.</source>
        <translation>Der Layer bedeckt {}.</translation>
    </message>
    <message>
        <source>The map to write.</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>Die Karte, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The map&apos;s value where there is no answer.</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>Der Wert der Karte, wo es keine Antwort gibt.</translation>
    </message>
    <message>
        <source>The model file to begin from; without, a network is trained from the beginning.</source>
        <extracomment>task adapt, parameter model</extracomment>
        <translation>Die Modelldatei, mit der begonnen wird; ohne sie wird ein Netz von Anfang an trainiert.</translation>
    </message>
    <message>
        <source>The model file to write; the same file is replaced when the new one is whole.</source>
        <extracomment>task relabel, parameter output</extracomment>
        <translation>Die Modelldatei, die geschrieben wird; dieselbe Datei wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>The model file whose classes change.</source>
        <extracomment>task relabel, parameter model</extracomment>
        <translation>Die Modelldatei, deren Klassen sich ändern.</translation>
    </message>
    <message>
        <source>The model file; the answers of several files are averaged.</source>
        <extracomment>task predict, parameter model</extracomment>
        <translation>Die Modelldatei; die Antworten mehrerer Dateien werden gemittelt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>The model that maps the land cover</source>
        <translation>Das Modell, das die Landbedeckung kartiert</translation>
    </message>
    <message>
        <source>The most that is added by chance, in standard deviations.</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Das Höchste, was zufällig hinzukommt, in Standardabweichungen.</translation>
    </message>
    <message>
        <source>The name of a class for all that is not labelled; unknown, and not learnt, if empty.</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>Der Name einer Klasse für alles nicht Gekennzeichnete; ist er leer, bleibt es unbekannt und wird nicht gelernt.</translation>
    </message>
    <message>
        <source>The names of the rows to do; all if not given.</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Die Namen der auszuführenden Zeilen; alle, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>The network to adapt where no model is given.</source>
        <extracomment>task adapt, parameter network</extracomment>
        <translation>Das Netz, das angepasst wird, wo kein Modell angegeben ist.</translation>
    </message>
    <message>
        <source>The network to train: a choice by purpose, or one of those that &apos;lclab models&apos; lists.</source>
        <extracomment>task train, parameter model</extracomment>
        <translation>Das Netz, das trainiert wird: eine Wahl nach dem Zweck, oder eines von denen, die „lclab models“ aufzählt.</translation>
    </message>
    <message>
        <source>The network&apos;s own, or on its encoder DeepLabV2&apos;s sum of dilated convolutions or pyramid pooling.</source>
        <extracomment>task adapt, parameter head</extracomment>
        <translation>Der des Netzes selbst, oder auf seinem Encoder die Summe erweiterter Faltungen von DeepLabV2, oder Pyramiden-Pooling.</translation>
    </message>
    <message>
        <source>The networks to measure, or &apos;all&apos;; &apos;lclab models&apos; lists them.</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Die zu messenden Netze, oder „all“ für alle; „lclab models“ zählt sie auf.</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes the fastest that the device has.</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Die Zahlen, mit denen gerechnet wird; auto nimmt die schnellsten, die das Gerät hat.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>the one that the set-up makes</source>
        <translation>das aus der Einrichtung</translation>
    </message>
    <message>
        <source>The output to use of a model with several.</source>
        <extracomment>task predict, parameter head</extracomment>
        <translation>Welcher Ausgang eines Modells mit mehreren verwendet wird.</translation>
    </message>
    <message>
        <source>The paper and its table; &apos;lclab reproduce --list&apos; tells of each.</source>
        <extracomment>task reproduce, parameter table</extracomment>
        <translation>Die Arbeit und ihre Tabelle; „lclab reproduce --list“ erklärt jede.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>The picture is being made</source>
        <translation>Das Bild wird erstellt</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>Das Bild, das geschrieben wird.</translation>
    </message>
    <message>
        <source>The points to write: the map&apos;s class is kept aside, &apos;class&apos; waits for the true one.</source>
        <extracomment>task sample, parameter output</extracomment>
        <translation>Die Punkte, die geschrieben werden: Die Klasse der Karte liegt daneben, „class“ wartet auf die wahre.</translation>
    </message>
    <message>
        <source>The polygons&apos; field with the class, as number or name.</source>
        <extracomment>task dataset, parameter class_field</extracomment>
        <translation>Das Feld der Polygone mit der Klasse, als Zahl oder Name.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor (1 thread)</source>
        <translation>dem Prozessor (1 Thread)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor ({} threads)</source>
        <translation>dem Prozessor ({} Threads)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The proxy refuses, or is not there.</source>
        <translation>Der Proxy weist ab, oder ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought</source>
        <translation>Das mitgebrachte Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought before</source>
        <translation>Das früher mitgebrachte Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The Python that was brought</source>
        <translation>Das mitgebrachte Python</translation>
    </message>
    <message>
        <source>The raster to map; any that GDAL opens.</source>
        <extracomment>task predict, parameter image</extracomment>
        <translation>Das Raster, das kartiert wird; jedes, das GDAL öffnet.</translation>
    </message>
    <message>
        <source>The rasters that were labelled; any that GDAL opens.</source>
        <extracomment>task dataset, parameter images</extracomment>
        <translation>Die gekennzeichneten Raster; alle, die GDAL öffnet.</translation>
    </message>
    <message>
        <source>The rasters to label.</source>
        <extracomment>task suggest, parameter image</extracomment>
        <translation>Die Raster, die zu kennzeichnen sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; broke off. {}</source>
        <translation>Der Lauf „{}“ brach ab. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; failed: {}</source>
        <translation>Der Lauf „{}“ ist gescheitert: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>The run &apos;{}&apos; is at work and needs it.</source>
        <translation>Der Lauf „{}“ arbeitet und braucht sie.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; is done.</source>
        <translation>Der Lauf „{}“ ist fertig.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; was stopped.</source>
        <translation>Der Lauf „{}“ wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run ended without a word: the computer was switched off, memory ran out, or somebody ended it. What was saved is kept; &apos;Resume&apos; goes on from there.</source>
        <translation>Der Lauf endete ohne ein Wort: Der Rechner wurde ausgeschaltet, der Speicher ging aus, oder jemand hat ihn beendet. Gespeichertes ist erhalten; „Fortsetzen“ macht von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The server was not reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>the settings</source>
        <translation>den Einstellungen</translation>
    </message>
    <message>
        <source>The share of batches in which crops are put together of the corners of four; below 0 takes 0.75 where most of the imagery has labels, and none where they are sparse.</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>Der Anteil der Batches, in denen Ausschnitte aus den Ecken von vieren zusammengesetzt werden; unter 0 sind es 0,75, wo die meisten Bilddaten gekennzeichnet sind, und keine, wo wenige es sind.</translation>
    </message>
    <message>
        <source>The share of batches in which crops get a box of another crop.</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>Der Anteil der Batches, in denen Ausschnitte ein Rechteck eines anderen Ausschnitts bekommen.</translation>
    </message>
    <message>
        <source>The share of the labels that is kept for measuring during training.</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>Der Anteil der Kennzeichnungen, der zum Messen während des Trainings zurückgehalten wird.</translation>
    </message>
    <message>
        <source>The share of the labels that training never sees, not even to choose the best state.</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>Der Anteil der Kennzeichnungen, den das Training nie sieht, auch nicht um den besten Stand zu wählen.</translation>
    </message>
    <message>
        <source>The share of the steps in which the learning rate rises.</source>
        <extracomment>task train, parameter warmup</extracomment>
        <translation>Der Anteil der Schritte, in denen die Lernrate steigt.</translation>
    </message>
    <message>
        <source>The share of the steps in which the weights alone learn.</source>
        <extracomment>task search, parameter warmup</extracomment>
        <translation>Der Anteil der Schritte, in denen nur die Gewichte lernen.</translation>
    </message>
    <message>
        <source>The sizes at which crops are seen, one by chance for every batch, instead of any between the smallest and the largest.</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Die Größen, in denen Ausschnitte gesehen werden, für jeden Stapel zufällig eine, anstelle beliebiger zwischen der kleinsten und der größten.</translation>
    </message>
    <message>
        <source>The smallest and the largest scale at which its crops are seen; without them it is as of the first.</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>Der kleinste und der größte Maßstab, in dem seine Ausschnitte gesehen werden; ohne sie wie beim ersten.</translation>
    </message>
    <message>
        <source>The squares to write: rank, uncertainty, the likeliest class and the second, and a field &apos;done&apos; for walking through them.</source>
        <extracomment>task suggest, parameter output</extracomment>
        <translation>Die Quadrate, die geschrieben werden: Rang, Unsicherheit, die wahrscheinlichste Klasse und die zweite, und ein Feld „done“, um sie der Reihe nach durchzugehen.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <extracomment>task profile, parameter csv</extracomment>
        <translation>Die Tabelle, die geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>The tested packages are for Linux on x86-64, and this is {} on {}: make an environment by hand, as docs/installing.md says, and choose it as existing Python.</source>
        <translation>Die geprüften Pakete sind für Linux auf x86-64, und dies ist {} auf {}: Legen Sie von Hand eine Umgebung an, wie docs/installing.md es beschreibt, und wählen Sie sie als vorhandenes Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the tested PyTorch has no CUDA</source>
        <translation>das geprüfte PyTorch hat kein CUDA</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker gave no reason.</source>
        <translation>Der Arbeitsprozess nannte keinen Grund.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker stopped with {}.</source>
        <translation>Der Arbeitsprozess endete mit {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>The worker&apos;s Python {} (from {}) does not exist.</source>
        <translation>Das Python des Arbeitsprozesses {} (aus {}) existiert nicht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker&apos;s Python {} {}.</source>
        <translation>Das Python des Arbeitsprozesses {} {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>There is a class &apos;{}&apos; already.</source>
        <translation>Eine Klasse „{}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>There is a model &apos;{}&apos; already. Name of the new one:</source>
        <translation>Ein Modell „{}“ gibt es schon. Name des neuen:</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>There is no data set in {}.</source>
        <translation>In {} liegt kein Datensatz.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/target.py"/>
        <source>There is no imagery to map: add a raster layer to the project and make it visible.</source>
        <translation>Es gibt keine Bilddaten zu kartieren: Fügen Sie dem Projekt einen Rasterlayer hinzu und machen Sie ihn sichtbar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>There is no Python 3.11 or newer on this system.</source>
        <translation>Auf diesem System gibt es kein Python 3.11 oder neuer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>There is no Python for the worker yet: no complete {}.</source>
        <translation>Noch gibt es kein Python für den Arbeitsprozess: kein vollständiges {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>There is no Python to bring for {}.</source>
        <translation>Für {} gibt es kein Python zum Mitbringen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>There is too little memory. Choose a smaller batch, crop or network.</source>
        <translation>Der Speicher reicht nicht. Wählen Sie einen kleineren Batch, Ausschnitt oder ein kleineres Netz.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>This machine would compute with {}.</source>
        <translation>Dieser Rechner würde mit {} rechnen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>This version needs newer packages than are set up.</source>
        <translation>Diese Version braucht neuere Pakete, als eingerichtet sind.</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Throw away what the folder holds of an earlier run.</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Verwerfen, was der Ordner von einem früheren Lauf enthält.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>To measure the end alone (score), also to keep the best state by the validation blocks (stop), or also to learn from the training blocks (train).</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Um nur das Ende zu messen (score), auch um den besten Stand nach den Validierungsblöcken zu behalten (stop), oder auch um von den Trainingsblöcken zu lernen (train).</translation>
    </message>
    <message>
        <source>To tell apart.</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>Die zu unterscheiden sind.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Too little:</source>
        <translation>Zu wenig:</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>task adapt; task pretrain; task search; task sensitivity; task train</extracomment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a found network at every pair of widths, and write a table of cost and accuracy.</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Trainiert ein gefundenes Netz in jedem Paar von Breiten und schreibt eine Tabelle von Kosten und Genauigkeit.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>task train</extracomment>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Train a network on a data set, and write it as a model file with a report of its accuracy.</source>
        <extracomment>task train</extracomment>
        <translation>Trainiert ein Netz auf einem Datensatz und schreibt es als Modelldatei, mit einem Bericht über seine Genauigkeit.</translation>
    </message>
    <message>
        <source>Train what is found</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Gefundenes trainieren</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.</source>
        <extracomment>network transunet</extracomment>
        <translation>TransUNet: ein ResNet-50 und ein großer Vision-Transformer in einem Encoder, unter einem U-Net.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Try again; if it happens twice, report it with the log.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es zweimal, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Try again; if it stays so, the package index is not to be trusted.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, ist dem Paketindex nicht zu trauen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Trying it out</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Trying it out: the first import may take a minute</source>
        <translation>Wird ausprobiert: Der erste Import kann eine Minute dauern</translation>
    </message>
    <message>
        <source>Turn crops by chance.</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Ausschnitte zufällig drehen.</translation>
    </message>
    <message>
        <source>U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.</source>
        <extracomment>network efficientnet-unet</extracomment>
        <translation>U-Net über EfficientNet: ein tiefer Encoder aus Faltungen je Kanal, für eine gute GPU.</translation>
    </message>
    <message>
        <source>U-Net++: nested, densely connected skip paths between encoder and decoder.</source>
        <extracomment>network unetplusplus</extracomment>
        <translation>U-Net++: verschachtelte, dicht verbundene Abkürzungen zwischen Encoder und Decoder.</translation>
    </message>
    <message>
        <source>U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.</source>
        <extracomment>network unet-plain</extracomment>
        <translation>U-Net, das schlichte: Paare von Faltungen in fünf Größen, allein aus Ihren Daten gelernt.</translation>
    </message>
    <message>
        <source>U-Net: skip connections from every stage of the encoder into a decoder of convolutions.</source>
        <extracomment>network unet</extracomment>
        <translation>U-Net: Abkürzungen von jeder Stufe des Encoders in einen Decoder aus Faltungen.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>UNetFormer: a light encoder with attention in the decoder, made for speed.</source>
        <extracomment>network unetformer</extracomment>
        <translation>UNetFormer: ein leichter Encoder mit Aufmerksamkeit im Decoder, auf Schnelligkeit ausgelegt.</translation>
    </message>
    <message>
        <source>UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.</source>
        <extracomment>network upernet-vit</extracomment>
        <translation>UPerNet über einem einfachen Vision-Transformer: für große Encoder, die anderswo vortrainiert wurden.</translation>
    </message>
    <message>
        <source>UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.</source>
        <extracomment>network upernet-swin-t</extracomment>
        <translation>UPerNet über einem Swin-Transformer: Aufmerksamkeit in Fenstern und eine breite Pyramide, für eine gute GPU.</translation>
    </message>
    <message>
        <source>UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.</source>
        <extracomment>network upernet</extracomment>
        <translation>UPerNet: eine Merkmalspyramide mit Pooling über Teile des Bildes, über jedem Encoder.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Use an &amp;existing Python as it is</source>
        <translation>Ein &amp;vorhandenes Python nehmen, wie es ist</translation>
    </message>
    <message>
        <source>Use of the target&apos;s labels</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Verwendung der Kennzeichnungen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>Used elsewhere</source>
        <translation>Anderswo verwendet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>uv has put no Python into {}.</source>
        <translation>uv hat kein Python in {} abgelegt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation blocks</source>
        <translation>Validierungsblöcken</translation>
    </message>
    <message>
        <source>Validation images</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Validation share</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of the reference, or class ids of the data set, that stand for unknown: their pixels are left out.</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Werte der Referenz oder Klassennummern des Datensatzes, die für unbekannt stehen: ihre Pixel werden ausgelassen.</translation>
    </message>
    <message>
        <source>Varied</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Wait for its end, or cancel it.</source>
        <translation>Warten Sie ihr Ende ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Wait for its end, or stop it in the list of runs, and remove it again.</source>
        <translation>Warten Sie sein Ende ab, oder halten Sie ihn in der Liste der Läufe an, und entfernen Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Wait for its end, stop it, or choose another folder.</source>
        <translation>Warten Sie sein Ende ab, halten Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Wait for the end or cancel it, and remove it again.</source>
        <translation>Warten Sie das Ende ab oder brechen Sie ab, und entfernen Sie sie dann.</translation>
    </message>
    <message>
        <source>Wanted of the overall accuracy, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>Der für die Gesamtgenauigkeit gewünscht wird, wo die Zahl der Punkte zu ermitteln ist.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>task search, parameter warmup; task train, parameter warmup</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Warning: {}</source>
        <translation>Warnung: {}</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight of further answers</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>Gewicht weiterer Antworten</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>task train, result weights</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights of the losses</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Gewichte der Verluste</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>What &apos;auto&apos; means in all forms; auto is the fastest device there is.</source>
        <translation>Was „auto“ in allen Formularen bedeutet; auto ist das schnellste Gerät, das es gibt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>What a broken-off set-up has left</source>
        <translation>Reste einer abgebrochenen Einrichtung</translation>
    </message>
    <message>
        <source>What is averaged over windows, flips, scales and models.</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Was über Fenster, Spiegelungen, Größen und Modelle gemittelt wird.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>What is here?</source>
        <translation>Was ist hier?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>What is labelled: its pixels are counted.</source>
        <translation>Was gekennzeichnet wird: Seine Pixel werden gezählt.</translation>
    </message>
    <message>
        <source>What is made small: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce or background_dice, several with weights and arguments as in &apos;cross_entropy:1:smoothing=0.1 dice:0.5&apos;; hi-resnet is three of them as that paper has them.</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation>Was klein gemacht wird: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce oder background_dice, mehrere mit Gewichten und Argumenten wie in „cross_entropy:1:smoothing=0.1 dice:0.5“; hi-resnet sind drei davon wie in jener Arbeit.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>What the model maps</source>
        <translation>Was das Modell kartiert</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>What the model takes it for.</source>
        <translation>Wofür das Modell ihn hält.</translation>
    </message>
    <message>
        <source>What the network&apos;s batch norms know of when they map: the target alone, or both regions as in the papers.</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Was die Batch-Normierungen des Netzes beim Kartieren kennen: nur das Ziel, oder beide Regionen wie in den Artikeln.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Where the next polygons help most</source>
        <translation>Wo die nächsten Polygone am meisten helfen</translation>
    </message>
    <message>
        <source>Where the paper&apos;s data sets lie: each in a folder of its name, or one of them itself.</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Wo die Datensätze der Arbeit liegen: jeder in einem Ordner seines Namens, oder einer davon selbst.</translation>
    </message>
    <message>
        <source>Where to write the stages and the page, on the command line reproduced/TABLE if it is not given; the same call on it goes on where it stopped.</source>
        <extracomment>task reproduce, parameter output</extracomment>
        <translation>Wohin Stufen und Seite geschrieben werden, auf der Befehlszeile reproduced/TABLE, wenn nicht angegeben; derselbe Aufruf darauf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Where to write the table and a page about it.</source>
        <extracomment>task profile, parameter output</extracomment>
        <translation>Wohin die Tabelle und eine Seite darüber geschrieben werden.</translation>
    </message>
    <message>
        <source>Whether a pixel of a rarer class counts more in the loss.</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Ob ein Pixel einer selteneren Klasse im Verlust mehr zählt.</translation>
    </message>
    <message>
        <source>Which blocks the crops are drawn from.</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation>Aus welchen Blöcken die Ausschnitte gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Which figure to show.</source>
        <translation>Welches Diagramm zu sehen ist.</translation>
    </message>
    <message>
        <source>Width of its decoder</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>Breite des Decoders</translation>
    </message>
    <message>
        <source>Width of the network</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>Breite des Netzes</translation>
    </message>
    <message>
        <source>Width of the search</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>Breite der Suche</translation>
    </message>
    <message>
        <source>Widths of the decoder</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>Breiten des Decoders</translation>
    </message>
    <message>
        <source>Widths of the network</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>Breiten des Netzes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Window</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows at a time; 0 chooses.</source>
        <extracomment>task evaluate, parameter batch; task predict, parameter batch; task suggest, parameter batch</extracomment>
        <translation>Fenster auf einmal; bei 0 wird gewählt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>With Land Cover Lab</source>
        <translation>Bei Land Cover Lab dabei</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Without internet none can be brought: install one and choose it.</source>
        <translation>Ohne Internet lässt sich keines mitbringen: Installieren Sie eines und wählen Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>{0} × {0} pixels, a share of {1:.0%} in common with the next</source>
        <translation>{0} × {0} Pixel, davon ein Anteil von {1:.0%} mit dem nächsten gemeinsam</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.0%} of the time waiting for data</source>
        <translation>{:.0%} der Zeit auf Daten gewartet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{:.1%} of all that is labelled</source>
        <translation>{:.1%} von allem Gekennzeichneten</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.1f} images/s</source>
        <translation>{:.1f} Bilder/s</translation>
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
        <translation>{} ({}) mit CUDA {}, Treiber {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: no feature is chosen.</source>
        <translation>{} = {}: Kein Objekt ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a raster layer.</source>
        <translation>{} = {}: QGIS kann das nicht als Rasterlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a vector layer.</source>
        <translation>{} = {}: QGIS kann das nicht als Vektorlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>{} = {}: the box is empty.</source>
        <translation>{} = {}: Das Rechteck ist leer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} classes</source>
        <translation>{} Klassen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} could not be moved to the trash.</source>
        <translation>{} ließ sich nicht in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} d {} h</source>
        <translation>{} d {} h</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>{} does not start: {}.</source>
        <translation>{} startet nicht: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} done</source>
        <translation>{} erledigt</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>{} ended with code {}: {}</source>
        <translation>{} endete mit Code {}: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} for an image of {} × {} pixels</source>
        <translation>{} für ein Bild von {} × {} Pixeln</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <source>{} gave no answer within {:g} s.</source>
        <translation>{} antwortete nicht innerhalb von {:g} s.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} has come to be there meanwhile.</source>
        <translation>{} ist inzwischen dort entstanden.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} has no {}.</source>
        <translation>{} hat kein {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} images</source>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>{} is broken ({}).</source>
        <translation>{} ist beschädigt ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>{} is no environment of Land Cover Lab.</source>
        <translation>{} ist keine Umgebung von Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} is no model file.</source>
        <translation>{} ist keine Modelldatei.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} is not the file that was tested: its hash is another.</source>
        <translation>{} ist nicht die geprüfte Datei: Ihr Hash ist ein anderer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} labelled pixels</source>
        <translation>{} gekennzeichnete Pixel</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of GPU memory</source>
        <translation>{} GPU-Speicher</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of memory</source>
        <translation>{} Speicher</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} or {}?</source>
        <translation>{} oder {}?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} parameters</source>
        <translation>{} Parameter</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} places</source>
        <translation>{} Orte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>{} polygons have none of these classes and are not learnt from.</source>
        <translation>{} Polygone haben keine dieser Klassen, und aus ihnen wird nicht gelernt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>{} while it is made, {} in the end; {} are free</source>
        <translation>{} während der Einrichtung, {} am Ende; {} sind frei</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>{}, {} of {} free memory</source>
        <translation>{}, {} von {} freiem Speicher</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>{}: choose a folder, in which the run is kept.</source>
        <translation>{}: Wählen Sie einen Ordner, in dem der Lauf bleibt.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{}: click or press Enter for another colour.</source>
        <translation>{}: Klicken oder Eingabetaste drücken für eine andere Farbe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: divided by {:.4g}</source>
        <translation>{}: geteilt durch {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{}: its weights lie in another file, {}.</source>
        <translation>{}: Seine Gewichte liegen in einer anderen Datei, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: mean {:.4g}, deviation {:.4g}</source>
        <translation>{}: Mittel {:.4g}, Abweichung {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: neither the layer nor the model says how large a pixel is.</source>
        <translation>{}: Weder der Layer noch das Modell sagt, wie groß ein Pixel ist.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: none of its fields holds a class. Choose the class field.</source>
        <translation>{}: Keines der Felder enthält eine Klasse. Wählen Sie das Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent holds {} x {} pixels of {:g} map units.</source>
        <translation>{}: Die Ausdehnung enthält {} x {} Pixel von {:g} Karteneinheiten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent {} lies outside.</source>
        <translation>{}: Die Ausdehnung {} liegt außerhalb.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>{}: the file cannot be made ({}).</source>
        <translation>{}: Die Datei lässt sich nicht anlegen ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>{}: the layer could not be exported</source>
        <translation>{}: Der Layer konnte nicht exportiert werden</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the layer has no end.</source>
        <translation>{}: Der Layer hat kein Ende.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{}: the layer is empty.</source>
        <translation>{}: Der Layer ist leer.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: the place could not be marked.</source>
        <translation>{}: Der Ort ließ sich nicht markieren.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>{}: the polygons could not be changed; they keep the former name.</source>
        <translation>{}: Die Polygone ließen sich nicht ändern; sie behalten den früheren Namen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>{}: there is no run here.</source>
        <translation>{}: Hier ist kein Lauf.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this file is open in the project. Choose another name.</source>
        <translation>{}: Diese Datei ist im Projekt geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>{}: this is no class table ({}).</source>
        <translation>{}: Das ist keine Klassentabelle ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this is the record of no run.</source>
        <translation>{}: Das ist die Aufzeichnung keines Laufs.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this layer cannot be edited.</source>
        <translation>{}: Dieser Layer lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this run is running already.</source>
        <translation>{}: Dieser Lauf läuft schon.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} are free, and {} are needed.</source>
        <translation>{}: {} sind frei, und {} werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} of {} wheels are missing: {}.</source>
        <translation>{}: {} von {} Wheels fehlen: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a live look; zoom in.</source>
        <translation>{}: {} x {} Pixel sind zu viele für die Live-Karte; zoomen Sie hinein.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run &apos;Predict land cover&apos; of the toolbox, which takes any size.</source>
        <translation>{}: {} x {} Pixel sind zu viele für einen schnellen Blick; zeichnen Sie eine kleinere Fläche, oder starten Sie „Landbedeckung kartieren“ aus den Verarbeitungswerkzeugen, das jede Größe verarbeitet.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{}: {}; until then the processor computes.</source>
        <translation>{}: {}; bis dahin rechnet der Prozessor.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>… and {} more.</source>
        <translation>… und {} weitere.</translation>
    </message>
</context>
</TS>
