<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LandCoverLab</name>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source> million pixels</source>
        <translation> millones de píxeles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Count sizes</source>
        <translation>Ca&amp;lcular tamaños</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Folder for new runs</source>
        <translation>Carpe&amp;ta para ejecuciones nuevas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Live maps up to</source>
        <translation>Mapas en &amp;vivo hasta</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>&amp;Make it here, with packages from the internet</source>
        <translation>Crearlo &amp;aquí, con paquetes de internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Networks to train</source>
        <translation>&amp;Redes para entrenar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Put on my shelf</source>
        <translation>&amp;Poner en mi colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Set up…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Show on the map</source>
        <translation>Mo&amp;strar en el mapa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Train with this…</source>
        <translation>En&amp;trenar con esta…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Use for mapping</source>
        <translation>&amp;Usar para cartografiar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; comes with Land Cover Lab and cannot be deleted.</source>
        <translation>«{}» viene con Land Cover Lab y no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; does not lie on your shelf; delete it where it lies.</source>
        <translation>«{}» no está en su colección; elimínelo donde está.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels at all.</source>
        <translation>«{}» no tiene ninguna etiqueta.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for training: it won&apos;t be learnt.</source>
        <translation>«{}» no tiene etiquetas para el entrenamiento: no se aprenderá.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for validation: its accuracy won&apos;t be measured.</source>
        <translation>«{}» no tiene etiquetas para la validación: no se medirá su exactitud.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>&apos;{}&apos; has {} polygons. Delete them or give them another class first.</source>
        <translation>«{}» tiene {} polígonos. Antes elimínelos o asígneles otra clase.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; maps from now on.</source>
        <translation>«{}» cartografía desde ahora.</translation>
    </message>
    <message>
        <source>0 takes the paper&apos;s 0.003, and more where steps are few.</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>0 toma el 0.003 del artículo, y más cuando hay pocos pasos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>A data set over the target, to measure with, to choose the stopping point or to learn from; what is measured on is never learnt from.</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Un conjunto de datos sobre el destino, para medir, para elegir cuándo parar o para aprender; de lo que se usa para medir nunca se aprende.</translation>
    </message>
    <message>
        <source>A data set with classes of its own to learn from beside the first, as roads beside land cover; the network shares all but its last layers.</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Un conjunto de datos con clases propias del que aprender junto al primero, como carreteras junto a cobertura del suelo; la red comparte todo salvo sus últimas capas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A file is not the one that was tested: its hash is another.</source>
        <translation>Un archivo no es el que se probó: su hash es otro.</translation>
    </message>
    <message>
        <source>A first model, which knows where it is unsure.</source>
        <extracomment>task suggest, parameter model</extracomment>
        <translation>Un primer modelo, que sabe dónde duda.</translation>
    </message>
    <message>
        <source>A folder of images and one of label rasters with the same file names, instead of images and labels.</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Una carpeta de imágenes y otra de rásteres de etiquetas con los mismos nombres de archivo, en lugar de imágenes y etiquetas.</translation>
    </message>
    <message>
        <source>A network, whose encoder learns, or an encoder by its own name, such as resnet50.</source>
        <extracomment>task pretrain, parameter network</extracomment>
        <translation>Una red, cuyo codificador aprende, o un codificador por su propio nombre, como resnet50.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A package is not there for this Python and system.</source>
        <translation>Falta un paquete para este Python y este sistema.</translation>
    </message>
    <message>
        <source>A raster whose values are the true classes.</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Un ráster cuyos valores son las clases verdaderas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>A set-up was broken off; it goes on with what it has downloaded.</source>
        <translation>Una instalación se interrumpió; continúa con lo que ya se descargó.</translation>
    </message>
    <message>
        <source>A tiled GeoTIFF, or a cloud-optimised one with overviews.</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Un GeoTIFF teselado, o uno optimizado para la nube con vistas generales.</translation>
    </message>
    <message>
        <source>ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.</source>
        <extracomment>network abcnet</extracomment>
        <translation>ABCNet: ramas para los detalles y para el contexto, donde cada píxel ve toda la imagen con poco coste.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>About {} on {}</source>
        <translation>Cerca de {} en {}</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>Acumulación</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Accuracy</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>accuracy {:.2f}</source>
        <translation>exactitud {:.2f}</translation>
    </message>
    <message>
        <source>Adapt a model</source>
        <extracomment>task adapt</extracomment>
        <translation>Adaptar un modelo</translation>
    </message>
    <message>
        <source>Adapt a model to a region without labels, from a labelled data set and the region&apos;s imagery.</source>
        <extracomment>task adapt</extracomment>
        <translation>Adapta un modelo a una región sin etiquetas, con un conjunto de datos etiquetado y las imágenes de la región.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add maps</source>
        <translation>Añadir mapas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add the classes that you want to map, or start from others.</source>
        <translation>Añada las clases que quiera cartografiar, o parta de otras.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Add the run of a folder to the list.</source>
        <translation>Añadir a la lista la ejecución de una carpeta.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add what the run took the imagery for, where it was sure.</source>
        <translation>Añadir lo que la ejecución vio en las imágenes, donde estaba segura.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Add your company&apos;s certificate in Settings &gt; Options &gt; Authentication, or name its file in the variable PIP_CERT. What was downloaded is kept.</source>
        <translation>Añada el certificado de su empresa en Configuración &gt; Opciones &gt; Autenticación, o indique su archivo en la variable PIP_CERT. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>AerialFormer: a Swin transformer with details of half the size, for small objects.</source>
        <extracomment>network aerialformer</extracomment>
        <translation>AerialFormer: un transformer Swin con detalles a la mitad del tamaño, para objetos pequeños.</translation>
    </message>
    <message>
        <source>After which no more repeats begin; one is always done after a first that warms up.</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Tras los cuales no empiezan más repeticiones; siempre se hace una después de una primera de calentamiento.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>All files (*.*)</source>
        <translation>Todos los archivos (*.*)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>All is downloaded</source>
        <translation>Todo está descargado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>All is installed, but cannot be imported: {}.</source>
        <translation>Todo está instalado, pero no se puede importar: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>All touched pixels</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Todos los píxeles tocados</translation>
    </message>
    <message>
        <source>Also write each class&apos;s area.</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Escribir también el área de cada clase.</translation>
    </message>
    <message>
        <source>Also write one band per class.</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Escribir también una banda por clase.</translation>
    </message>
    <message>
        <source>Also write the map as polygons.</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Escribir también el mapa como polígonos.</translation>
    </message>
    <message>
        <source>Also write the winner&apos;s probability.</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Escribir también la probabilidad de la clase ganadora.</translation>
    </message>
    <message>
        <source>Also write what a method of self-training takes the target for, where it is sure, as a raster.</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Escribir también como ráster lo que un método de autoentrenamiento cree que es el destino, donde está seguro.</translation>
    </message>
    <message>
        <source>An earlier model file of the same network, perhaps with other classes.</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Un archivo de modelo anterior de la misma red, quizá con otras clases.</translation>
    </message>
    <message>
        <source>Another network&apos;s encoder with DeepLabV2&apos;s head on it, or with pyramid pooling.</source>
        <extracomment>network with-head</extracomment>
        <translation>El codificador de otra red con la cabeza de DeepLabV2, o con agrupación piramidal.</translation>
    </message>
    <message>
        <source>Another seed deals the blocks differently.</source>
        <extracomment>task dataset, parameter seed</extracomment>
        <translation>Otra semilla reparte los bloques de otra forma.</translation>
    </message>
    <message>
        <source>Another seed draws others.</source>
        <extracomment>task preview, parameter seed; task sample, parameter seed</extracomment>
        <translation>Otra semilla saca otros.</translation>
    </message>
    <message>
        <source>Another seed, another run.</source>
        <extracomment>task adapt, parameter seed; task pretrain, parameter seed; task reproduce, parameter seed; task train, parameter seed</extracomment>
        <translation>Otra semilla, otra ejecución.</translation>
    </message>
    <message>
        <source>Another seed, another search.</source>
        <extracomment>task search, parameter seed</extracomment>
        <translation>Otra semilla, otra búsqueda.</translation>
    </message>
    <message>
        <source>Another seed, other runs.</source>
        <extracomment>task sensitivity, parameter seed</extracomment>
        <translation>Otra semilla, otras ejecuciones.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Another set-up is at work in {}.</source>
        <translation>Otra instalación está en marcha en {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>any bands</source>
        <translation>cualquier banda</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>any; images are read as they are</source>
        <translation>cualquiera; las imágenes se leen tal cual</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>Apple&apos;s GPU (MPS)</source>
        <translation>la GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>As argument=value.</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Como argumento=valor.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab adapt --list&apos; has them.</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation>Como argumento=valor; «lclab adapt --list» los indica.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab dataset --list&apos; has them.</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Como argumento=valor; «lclab dataset --list» los indica.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab models&apos; lists them.</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task train, parameter set</extracomment>
        <translation>Como argumento=valor; «lclab models» los enumera.</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab pretrain --list&apos; has them.</source>
        <extracomment>task pretrain, parameter set</extracomment>
        <translation>Como argumento=valor; «lclab pretrain --list» los indica.</translation>
    </message>
    <message>
        <source>As argument=value; of several networks, all must have them.</source>
        <extracomment>task profile, parameter set</extracomment>
        <translation>Como argumento=valor; si son varias redes, todas deben tenerlos.</translation>
    </message>
    <message>
        <source>As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name until now.</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Como clase=nombre, clase=#rrggbb o clase=nombre#rrggbb, donde la clase es su identificador o su nombre hasta ahora.</translation>
    </message>
    <message>
        <source>As they are given (fixed), their softmax, or at every step the softmax of numbers drawn anew, whatever is given (random).</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Tal como se dan (fixed), su softmax, o en cada paso el softmax de números sorteados de nuevo, sea lo que sea lo dado (random).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>As training varies them</source>
        <translation>Como los varía el entrenamiento</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.</source>
        <extracomment>task adapt, parameter rate</extracomment>
        <translation>En su máximo; 0 toma 0.001 para adamw y 0.01 para sgd, y menos para algunos métodos.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.</source>
        <extracomment>task train, parameter rate</extracomment>
        <translation>En su máximo; 0 toma 0.001 para adamw y 0.01 para sgd.</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.015 for sgd.</source>
        <extracomment>task pretrain, parameter rate</extracomment>
        <translation>En su máximo; 0 toma 0.001 para adamw y 0.015 para sgd.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>at least {}</source>
        <translation>al menos {}</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or another.</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>auto, cpu, cuda, cuda:1, mps u otro.</translation>
    </message>
    <message>
        <source>Auto-DeepLab: a light encoder found by a search, refined by its finest features.</source>
        <extracomment>network auto-deeplab</extracomment>
        <translation>Auto-DeepLab: un codificador ligero hallado por búsqueda, refinado con sus características más finas.</translation>
    </message>
    <message>
        <source>AutoLC: a light encoder found by a search, a feature pyramid and its fusion.</source>
        <extracomment>network autolc</extracomment>
        <translation>AutoLC: un codificador ligero hallado por búsqueda, una pirámide de características y su fusión.</translation>
    </message>
    <message>
        <source>Average flips</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Promediar volteos</translation>
    </message>
    <message>
        <source>Average of</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Promedio de</translation>
    </message>
    <message>
        <source>Average scales</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Promediar escalas</translation>
    </message>
    <message>
        <source>Averaging</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Promedio de pesos</translation>
    </message>
    <message>
        <source>Background class</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>Clase de fondo</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Equilibrio de clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Bands</source>
        <extracomment>task dataset, parameter bands; task predict, parameter bands; task pretrain, parameter bands; task profile, parameter bands; task suggest, parameter bands</extracomment>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>BANet: a light transformer for what lies far apart beside convolutions for texture.</source>
        <extracomment>network banet</extracomment>
        <translation>BANet: un transformer ligero para lo que está alejado junto a convoluciones para la textura.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>task adapt, parameter batch; task evaluate, parameter batch; task predict, parameter batch; task pretrain, parameter batch; task profile, parameter batch; task reproduce, parameter batch; task search, parameter batch; task sensitivity, parameter batch; task suggest, parameter batch; task train, parameter batch</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>Before labelling</source>
        <translation>Antes de etiquetar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a file&apos;s.</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Empezar con pesos aprendidos en ImageNet, donde se puedan obtener, con ninguno o con los de un archivo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>beside the project</source>
        <translation>junto al proyecto</translation>
    </message>
    <message>
        <source>BiSeNet: a shallow path for details beside a deep one for context, made for speed.</source>
        <extracomment>network bisenet</extracomment>
        <translation>BiSeNet: una rama superficial para los detalles junto a otra profunda para el contexto, hecha para ser rápida.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.</source>
        <extracomment>network botnet</extracomment>
        <translation>BoTNet: una ResNet-50 cuya última etapa ve toda la imagen, y una pirámide de características.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python</source>
        <translation>Descargando Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python {}</source>
        <translation>Descargando Python {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>By purpose</source>
        <translation>Por finalidad</translation>
    </message>
    <message>
        <source>By the source&apos;s mean and spread or by its own; auto takes its own where its values are of another type.</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>Según la media y la dispersión del origen o las suyas; auto toma las suyas donde sus valores son de otro tipo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>by which the best state was chosen, so that they flatter a little</source>
        <translation>con los que se eligió el mejor estado, así que resultan algo optimistas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <location filename="../../landcover_plugin/processing/algorithm.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelled. What was downloaded is kept.</source>
        <translation>Cancelado. Lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Cancelled: {} is not mapped.</source>
        <translation>Cancelado: {} no se ha cartografiado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>cannot import what is needed: {}</source>
        <translation>no puede importar lo necesario: {}</translation>
    </message>
    <message>
        <source>Cells one after the other.</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Celdas una tras otra.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>task evaluate; task reproduce; task sample</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Check that QGIS shows the layer there, or give a smaller extent.</source>
        <translation>Compruebe que QGIS muestra ahí la capa, o indique una extensión más pequeña.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Check that the file may be written.</source>
        <translation>Compruebe que se puede escribir en el archivo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Check the path, or take a layer of the project.</source>
        <translation>Compruebe la ruta, o use una capa del proyecto.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Checking what is there already</source>
        <translation>Comprobando lo que ya hay</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Choose a data set to see crops of it.</source>
        <translation>Elija un conjunto de datos para ver recortes de él.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>Choose a data set to see what it holds.</source>
        <translation>Elija un conjunto de datos para ver qué contiene.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>Choose a model file, or JSON or CSV with names and colours.</source>
        <translation>Elija un archivo de modelo, o un JSON o CSV con nombres y colores.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Choose a model first.</source>
        <translation>Elija primero un modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab.</source>
        <translation>Elija un Python de 3.11 a 3.13, o deje la elección a Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Choose a run in the list.</source>
        <translation>Elija una ejecución de la lista.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Choose another folder for the run.</source>
        <translation>Elija otra carpeta para la ejecución.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Choose several runs to compare their curves.</source>
        <translation>Elija varias ejecuciones para comparar sus curvas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Choose the folder of wheels.</source>
        <translation>Elija la carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Choose the folder that holds dataset.json.</source>
        <translation>Elija la carpeta que contiene dataset.json.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Choose the imagery, to count in its pixels.</source>
        <translation>Elija las imágenes para contar en sus píxeles.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class areas</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class field</source>
        <extracomment>task dataset, parameter class_field; task evaluate, parameter class_field</extracomment>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <source>Class table</source>
        <extracomment>task dataset, parameter classes; task evaluate, parameter classes; task relabel, parameter classes</extracomment>
        <translation>Tabla de clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Class tables</source>
        <translation>Tablas de clases</translation>
    </message>
    <message>
        <source>Class weights</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>class {}</source>
        <translation>clase {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Classes</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes not scored</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Clases no puntuadas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Classes of the data set</source>
        <translation>Clases del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/classes.py"/>
        <source>Classes of the layers&apos; style: {}</source>
        <translation>Clases del estilo de las capas: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>classes unnamed</source>
        <translation>clases sin nombre</translation>
    </message>
    <message>
        <source>ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.</source>
        <extracomment>network classmatenet</extracomment>
        <translation>ClassmateNet: FC-DenseNet que también puede aprender de un segundo conjunto de datos con otras clases.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click its corners; right click or Enter ends, Backspace takes back, Esc gives up.</source>
        <translation>Haga clic en sus vértices; clic derecho o Intro termina, Retroceso deshace el último, Esc abandona.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Click on a colour or double-click on a name to change it.</source>
        <translation>Haga clic en un color o doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click on a map: class and probabilities.</source>
        <translation>Haga clic en un mapa: clase y probabilidades.</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Close the options and make, change or remove the environment.</source>
        <translation>Cerrar las opciones y crear, cambiar o eliminar el entorno.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <source>Colour of {}</source>
        <translation>Color de {}</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Transferencia de color</translation>
    </message>
    <message>
        <source>Colour variation</source>
        <extracomment>task adapt, parameter colour; task pretrain, parameter colour; task train, parameter colour</extracomment>
        <translation>Variación de color</translation>
    </message>
    <message>
        <source>Compare values of one of the method&apos;s arguments, as in share=0.1,0.2,0.5: a run each, and a table.</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Comparar valores de uno de los argumentos del método, como en share=0.1,0.2,0.5: una ejecución por cada uno, y una tabla.</translation>
    </message>
    <message>
        <source>Compare widths of a found network</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Comparar anchos de una red</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Compared in</source>
        <translation>Comparada en</translation>
    </message>
    <message>
        <source>Compile</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Compilar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Computes with</source>
        <translation>Calcula con</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>Nivel de confianza</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Copy model files onto the shelf; they may be dropped here too.</source>
        <translation>Copiar archivos de modelo a la colección; también pueden soltarse aquí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Copying {}</source>
        <translation>Copiando {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/counter.py"/>
        <source>Counting the sizes of networks</source>
        <translation>Calculando los tamaños de las redes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Counts parameters and operations of all networks, once; takes half a minute.</source>
        <translation>Cuenta una vez los parámetros y operaciones de todas las redes; tarda medio minuto.</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>task adapt, parameter crop; task pretrain, parameter crop; task preview, parameter crop; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Recorte</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Crops</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Crops a step in place of the recipe&apos;s, for a small machine; 0 leaves it.</source>
        <extracomment>task reproduce, parameter batch</extracomment>
        <translation>Recortes por paso en lugar de los de la receta, para una máquina pequeña; 0 no cambia nada.</translation>
    </message>
    <message>
        <source>Crops a step, fewer where memory is short.</source>
        <extracomment>task search, parameter batch</extracomment>
        <translation>Recortes por paso, menos donde falte memoria.</translation>
    </message>
    <message>
        <source>Crops a step.</source>
        <extracomment>task sensitivity, parameter batch; task train, parameter batch</extracomment>
        <translation>Recortes por paso.</translation>
    </message>
    <message>
        <source>Crops a step: half of them of the source, half of the target.</source>
        <extracomment>task adapt, parameter batch</extracomment>
        <translation>Recortes por paso: la mitad del origen, la mitad del destino.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>CUDA {} is brought all the same: the tested PyTorch has it.</source>
        <translation>CUDA {} se descarga de todos modos: el PyTorch probado lo incluye.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Cut-mix</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>Cut-mix</translation>
    </message>
    <message>
        <source>DABNet: less than a million parameters in depth-wise filters, for a processor.</source>
        <extracomment>network dabnet</extracomment>
        <translation>DABNet: menos de un millón de parámetros en filtros por canal, para un procesador.</translation>
    </message>
    <message>
        <source>DANet: every pixel sees all the others, and every channel, at an eighth of the size.</source>
        <extracomment>network danet</extracomment>
        <translation>DANet: cada píxel ve todos los demás, y todos los canales, a un octavo del tamaño.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>task dataset; task preview; task suggest</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <extracomment>task dataset, parameter output; task evaluate, parameter dataset; task pretrain, parameter dataset; task preview, parameter dataset; task search, parameter dataset; task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Data set file</source>
        <extracomment>task dataset, result dataset</extracomment>
        <translation>Archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.</source>
        <extracomment>network dc-swin</extracomment>
        <translation>DC-Swin: un transformer Swin con características densamente conectadas, para imágenes de alta resolución.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>De&amp;vice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.</source>
        <extracomment>network deeplabv2</extracomment>
        <translation>DeepLabV2: convoluciones dilatadas sobre características profundas, la red con que se prueba la adaptación.</translation>
    </message>
    <message>
        <source>DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.</source>
        <extracomment>network deeplabv3plus</extracomment>
        <translation>DeepLabV3+: agrupación piramidal atrous, refinada con características a un cuarto del tamaño.</translation>
    </message>
    <message>
        <source>DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.</source>
        <extracomment>network deeplabv3</extracomment>
        <translation>DeepLabV3: agrupación piramidal atrous sobre características que se mantienen a un octavo del tamaño.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>default {}</source>
        <translation>por defecto {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Delete a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Delete it in the file manager.</source>
        <translation>Elimínelo en el gestor de archivos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Deleting {}</source>
        <translation>Eliminando {}</translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.</source>
        <extracomment>network dfcnet</extracomment>
        <translation>DFCNet: ClassmateNet cuyos bloques densos se fusionan todos para la respuesta, para detalles más finos.</translation>
    </message>
    <message>
        <source>dim of AutoLC&apos;s paper; less where a limit asks for it.</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>dim del artículo de AutoLC; menos donde lo pida un límite.</translation>
    </message>
    <message>
        <source>dim of the paper.</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>dim del artículo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Do the rows of a paper&apos;s table again, and write a page of the paper&apos;s figures against ours.</source>
        <extracomment>task reproduce</extracomment>
        <translation>Repetir las filas de la tabla de un artículo y escribir una página con sus cifras frente a las nuestras.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Done.
{}</source>
        <translation>Listo.
{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Download it again; if it stays so, the index or the folder of wheels is not to be trusted.</source>
        <translation>Descárguelo de nuevo; si persiste, el índice o la carpeta de wheels no es de fiar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {}</source>
        <translation>Descargando {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {} ({} of {})</source>
        <translation>Descargando {} ({} de {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Drag over the map; Shift keeps a square, Esc gives up.</source>
        <translation>Arrastre sobre el mapa; Mayús mantiene un cuadrado, Esc abandona.</translation>
    </message>
    <message>
        <source>Draw a stratified random sample of points on a map, to be labelled and then evaluated.</source>
        <extracomment>task sample</extracomment>
        <translation>Extrae de un mapa una muestra aleatoria estratificada de puntos, para etiquetarlos y después evaluarlos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Draw in it first.</source>
        <translation>Dibuje primero algo en ella.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw on the map; the keys 1 to 9 choose the class, and no form pops up.</source>
        <translation>Dibuje en el mapa; las teclas 1 a 9 eligen la clase, y no se abre ningún formulario.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Draw other crops.</source>
        <translation>Sacar otros recortes.</translation>
    </message>
    <message>
        <source>Draw points to check a map</source>
        <extracomment>task sample</extracomment>
        <translation>Extraer puntos de control</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw polygons</source>
        <translation>Dibujar polígonos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Draw training polygons: classes, counts, and where to go on.</source>
        <translation>Dibujar polígonos de entrenamiento: clases, recuentos y dónde seguir.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Drawn &amp;areas up to</source>
        <translation>Ár&amp;eas dibujadas hasta</translation>
    </message>
    <message>
        <source>EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.</source>
        <extracomment>network eanet</extracomment>
        <translation>EaNet: núcleos densos de muchos tamaños ven objetos de muchos tamaños, y luego un decodificador ligero.</translation>
    </message>
    <message>
        <source>Encoder&apos;s weights</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task pretrain, result encoder; task reproduce, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>Pesos del codificador</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End the process without waiting for it to save.</source>
        <translation>Terminar el proceso sin esperar a que guarde.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>ended at once with {}</source>
        <translation>terminó enseguida con {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>ended with code {}</source>
        <translation>terminó con el código {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Environments of other versions</source>
        <translation>Entornos de otras versiones</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>task adapt, parameter epoch; task pretrain, parameter epoch; task train, parameter epoch</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>ERFNet: two million parameters in one-dimensional convolutions, for a processor.</source>
        <extracomment>network erfnet</extracomment>
        <translation>ERFNet: dos millones de parámetros en convoluciones unidimensionales, para un procesador.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Error: {}</source>
        <translation>Error: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Estimate</source>
        <translation>Estimar</translation>
    </message>
    <message>
        <source>Existing labels</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>exit code {}</source>
        <translation>el código de salida {}</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Export the layer to a GeoTIFF at the resolution you want, and take that.</source>
        <translation>Exporte la capa a un GeoTIFF con la resolución que desee, y use ese.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Exporting {} first: {} x {} pixels of {:.3g} map units</source>
        <translation>Exportando antes {}: {} x {} píxeles de {:.3g} unidades de mapa</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>task predict, parameter extent; task suggest, parameter extent</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper while searching.</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>F del artículo de AutoLC durante la búsqueda.</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper, of the network that is found; less where a limit asks for it.</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>F del artículo de AutoLC, de la red hallada; menos donde lo pida un límite.</translation>
    </message>
    <message>
        <source>F of the paper.</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>F del artículo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.</source>
        <extracomment>network factseg</extracomment>
        <translation>FactSeg: una pirámide de características que halla objetos junto a otra que los nombra, para objetos pequeños.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.</source>
        <extracomment>network fanet</extracomment>
        <translation>FANet: píxeles comparados por coseno en cada tamaño, fusionados de grueso a fino, hecha para ser rápida.</translation>
    </message>
    <message>
        <source>FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.</source>
        <extracomment>network farseg</extracomment>
        <translation>FarSeg: una pirámide de características ponderada por la escena, para objetos sobre un fondo amplio y variado.</translation>
    </message>
    <message>
        <source>FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.</source>
        <extracomment>network fc-densenet</extracomment>
        <translation>FC-DenseNet: bloques densos de bajada y de subida, ahorra pesos pero no memoria.</translation>
    </message>
    <message>
        <source>FCN-8s with VGG&apos;s large layers: the original of 2015, mostly of historical interest.</source>
        <extracomment>network fcn8s-vgg</extracomment>
        <translation>FCN-8s con las capas grandes de VGG: la original de 2015, sobre todo de interés histórico.</translation>
    </message>
    <message>
        <source>FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.</source>
        <extracomment>network fcn8s</extracomment>
        <translation>FCN-8s: suma de las puntuaciones de tres profundidades de una VGG-16; la red más sencilla para comparar.</translation>
    </message>
    <message>
        <source>Features with their true class.</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Objetos con su clase verdadera.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure:</source>
        <translation>Gráfico:</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>filled elsewhere with pip download</source>
        <translation>llenada en otro lugar con pip download</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Find places where a first model is unsure, and that differ.</source>
        <translation>Buscar lugares en los que un primer modelo duda y que difieren entre sí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn.</source>
        <translation>Cinco polígonos o más, alejados entre sí, hacen más fácil de aprender una clase.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn. Fewer: {}</source>
        <translation>Cinco polígonos o más, alejados entre sí, hacen más fácil de aprender una clase. Menos: {}</translation>
    </message>
    <message>
        <source>Flips</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Volteos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Folder</source>
        <extracomment>task profile, parameter output; task reproduce, parameter output; task sensitivity, parameter output</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Folder of a run, or of several</source>
        <translation>Carpeta de una ejecución, o de varias</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folder of labels</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>Carpeta de etiquetas</translation>
    </message>
    <message>
        <source>Folder of the data sets</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Carpeta de los conjuntos de datos</translation>
    </message>
    <message>
        <source>For a first map, and wherever there is no GPU: trains in minutes on a processor.</source>
        <extracomment>network small-for-processors</extracomment>
        <translation>Para un primer mapa, y donde no haya GPU: se entrena en minutos en un procesador.</translation>
    </message>
    <message>
        <source>For an image or a data set: the model file to check; the answers of several files are averaged.</source>
        <extracomment>task evaluate, parameter model</extracomment>
        <translation>Para una imagen o un conjunto de datos: el archivo de modelo que comprobar; las respuestas de varios archivos se promedian.</translation>
    </message>
    <message>
        <source>For everyday work with a GPU: sees farther than the small one, and is still quick.</source>
        <extracomment>network medium-for-gpus</extracomment>
        <translation>Para el trabajo diario con una GPU: ve más lejos que la pequeña, y sigue siendo rápida.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>for example {}</source>
        <translation>por ejemplo {}</translation>
    </message>
    <message>
        <source>For many labels and hours on a good GPU: keeps details through all its layers.</source>
        <extracomment>network large-for-many-labels</extracomment>
        <translation>Para muchas etiquetas y horas en una buena GPU: conserva los detalles en todas sus capas.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos; instead: a data set, perhaps of other classes, whose labels are learnt.</source>
        <extracomment>task pretrain, parameter dataset</extracomment>
        <translation>Para el método «supervised», en su lugar: un conjunto de datos, quizá de otras clases, cuyas etiquetas se aprenden.</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos;: what is made small, as in training.</source>
        <extracomment>task pretrain, parameter loss</extracomment>
        <translation>Para el método «supervised»: lo que se minimiza, como en el entrenamiento.</translation>
    </message>
    <message>
        <source>For the table and the runs; the same call on it goes on where it stopped.</source>
        <extracomment>task sensitivity, parameter output</extracomment>
        <translation>Para la tabla y las ejecuciones; la misma llamada sobre ella continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Forget runs that are over; their files stay.</source>
        <translation>Olvidar ejecuciones terminadas; sus archivos permanecen.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>found by itself, or brought</source>
        <translation>se encuentra solo, o se descarga</translation>
    </message>
    <message>
        <source>Found network</source>
        <extracomment>task search, result genotype; task sensitivity, parameter genotype</extracomment>
        <translation>Red hallada</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Free space, or name a folder on another disk in the variable LCLAB_HOME.</source>
        <translation>Libere espacio, o indique una carpeta de otro disco en la variable LCLAB_HOME.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is kept.</source>
        <translation>Libere espacio, o indique otra carpeta en la variable LCLAB_HOME. Lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>From a folder of &amp;wheels, without internet</source>
        <translation>De una carpeta de &amp;wheels, sin internet</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>From left to right: image, labels and map.</source>
        <translation>De izquierda a derecha: imagen, etiquetas y mapa.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>From runs of this project</source>
        <translation>De ejecuciones de este proyecto</translation>
    </message>
    <message>
        <source>From the beginning, after the search.</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Desde el principio, tras la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>from {} to {}</source>
        <translation>de {} a {}</translation>
    </message>
    <message>
        <source>FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.</source>
        <extracomment>network ft-unetformer</extracomment>
        <translation>FT-UNetFormer: UNetFormer hecha solo de transformers, con un Swin grande como codificador.</translation>
    </message>
    <message>
        <source>Further bands</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Bandas adicionales</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Gathering…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>gave no sign within {:g} s</source>
        <translation>no dio señales en {:g} s</translation>
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
        <translation>Indique uno mayor.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Give an extent, or a smaller one; or export the part you need to a GeoTIFF.</source>
        <translation>Indique una extensión, o una más pequeña; o exporte a un GeoTIFF la parte que necesite.</translation>
    </message>
    <message>
        <source>Give the classes of a model other names and colours, in its file and in all later maps.</source>
        <extracomment>task relabel</extracomment>
        <translation>Da otros nombres y colores a las clases de un modelo, en su archivo y en todos los mapas posteriores.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Go on from the last saved state.</source>
        <translation>Continuar desde el último estado guardado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>GPU memory (bytes)</source>
        <translation>Memoria de GPU (bytes)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Ground resolution</source>
        <translation>Resolución en el terreno</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>has newer packages to set up.</source>
        <translation>tiene paquetes más nuevos que instalar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>has no venv (Debian and Ubuntu: {})</source>
        <translation>no tiene venv (Debian y Ubuntu: {})</translation>
    </message>
    <message>
        <source>Have torch compile the network, which pays in long runs on a GPU.</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>Hacer que torch compile la red, lo que compensa en ejecuciones largas en una GPU.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>task adapt, parameter head; task predict, parameter head</extracomment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hi-ResNet without its refinement: attention in windows instead of convolutions.</source>
        <extracomment>network hi-resnet-v2</extracomment>
        <translation>Hi-ResNet sin su refinamiento: atención por ventanas en lugar de convoluciones.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base with its funnel, which looks longer at the finest features.</source>
        <extracomment>network hi-resnet-v1</extracomment>
        <translation>La base de Hi-ResNet con su embudo, que mira más tiempo las características más finas.</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base: HRNet-W48 with a third stage of thrice the depth and no fourth.</source>
        <extracomment>network hi-resnet-base</extracomment>
        <translation>La base de Hi-ResNet: HRNet-W48 con una tercera etapa del triple de profundidad y sin cuarta.</translation>
    </message>
    <message>
        <source>Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.</source>
        <extracomment>network hi-resnet</extracomment>
        <translation>Hi-ResNet: características finas con atención por ventanas, refinadas con un primer mapa grueso.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How crops are drawn: 0 as often as classes occur, 1 all classes equally often.</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>Cómo se sacan los recortes: 0 según la frecuencia de las clases, 1 todas las clases por igual.</translation>
    </message>
    <message>
        <source>How long each is trained.</source>
        <extracomment>task sensitivity, parameter steps</extracomment>
        <translation>Cuánto se entrena cada una.</translation>
    </message>
    <message>
        <source>How long search and training may take together, as in 20min or 2h; without, epochs and steps decide.</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Cuánto pueden tardar juntos la búsqueda y el entrenamiento, como en 20min o 2h; sin ello deciden las épocas y los pasos.</translation>
    </message>
    <message>
        <source>How long to adapt.</source>
        <extracomment>task adapt, parameter steps</extracomment>
        <translation>Cuánto tiempo adaptar.</translation>
    </message>
    <message>
        <source>How long to learn.</source>
        <extracomment>task pretrain, parameter steps</extracomment>
        <translation>Cuánto tiempo aprender.</translation>
    </message>
    <message>
        <source>How long to train.</source>
        <extracomment>task train, parameter steps</extracomment>
        <translation>Cuánto tiempo entrenar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>How long will it take, and is there memory enough?</source>
        <translation>¿Cuánto tardará, y alcanza la memoria?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>How many a task takes that is not told a number.</source>
        <translation>Cuántos toma una tarea a la que no se le indica un número.</translation>
    </message>
    <message>
        <source>How many are shown.</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>Cuántos se muestran.</translation>
    </message>
    <message>
        <source>How many in all; 0 works it out from the standard error that is wanted.</source>
        <extracomment>task sample, parameter points</extracomment>
        <translation>Cuántos en total; 0 lo calcula a partir del error estándar deseado.</translation>
    </message>
    <message>
        <source>How many to suggest.</source>
        <extracomment>task suggest, parameter number</extracomment>
        <translation>Cuántos sugerir.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour of the source&apos;s crops vary by chance; 0 not at all.</source>
        <extracomment>task adapt, parameter colour</extracomment>
        <translation>Cuánto varían al azar el brillo, el contraste y el color de los recortes del origen; 0 nada.</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour vary by chance; 0 not at all.</source>
        <extracomment>task train, parameter colour</extracomment>
        <translation>Cuánto varían al azar el brillo, el contraste y el color; 0 nada.</translation>
    </message>
    <message>
        <source>How much brightness, contrast, bands and sharpness of views vary by chance; 0 not at all.</source>
        <extracomment>task pretrain, parameter colour</extracomment>
        <translation>Cuánto varían al azar brillo, contraste, bandas y nitidez de las vistas; 0 nada.</translation>
    </message>
    <message>
        <source>How often a network is run, and trained for a step, at most; the median counts.</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Cuántas veces, como máximo, se ejecuta una red y se entrena un paso; cuenta la mediana.</translation>
    </message>
    <message>
        <source>How often the weights see their half of the imagery, where no time is given.</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>Cuántas veces ven los pesos su mitad de las imágenes, cuando no se indica un tiempo.</translation>
    </message>
    <message>
        <source>How slowly the average of the weights follows them; it is what gets mapped with.</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>Con qué lentitud los sigue el promedio de los pesos; con él se cartografía.</translation>
    </message>
    <message>
        <source>How strongly weights are kept small.</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Con qué fuerza se mantienen pequeños los pesos.</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Cómo baja la tasa de aprendizaje tras el calentamiento.</translation>
    </message>
    <message>
        <source>How the reference was chosen: &apos;as given&apos; counts its pixels or points; &apos;stratified&apos; takes points as a random sample in each class of the map, and corrects for area.</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>Cómo se eligió la referencia: «as given» cuenta sus píxeles o puntos; «stratified» toma los puntos como muestra aleatoria en cada clase del mapa, y corrige según el área.</translation>
    </message>
    <message>
        <source>How the weights descend.</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Cómo descienden los pesos.</translation>
    </message>
    <message>
        <source>How to adapt; &apos;lclab adapt --list&apos; tells of each.</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation>Cómo adaptar; «lclab adapt --list» explica cada uno.</translation>
    </message>
    <message>
        <source>How to learn; &apos;lclab pretrain --list&apos; tells of each.</source>
        <extracomment>task pretrain, parameter method</extracomment>
        <translation>Cómo aprender; «lclab pretrain --list» explica cada uno.</translation>
    </message>
    <message>
        <source>How to search: &apos;fast&apos; for most, &apos;faithful&apos; as AutoLC&apos;s paper has it.</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Cómo buscar: «fast» para casi todo, «faithful» como en el artículo de AutoLC.</translation>
    </message>
    <message>
        <source>How unsure the model is: by all classes&apos; probabilities (entropy), or by how near the second class comes to the first (margin).</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>Cuánto duda el modelo: según las probabilidades de todas las clases (entropy), o según lo cerca que queda la segunda clase de la primera (margin).</translation>
    </message>
    <message>
        <source>HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.</source>
        <extracomment>network hrnet-ocr</extracomment>
        <translation>HRNet-OCR: HRNet cuyos píxeles conocen lo que un primer mapa grueso dice de cada clase.</translation>
    </message>
    <message>
        <source>HRNet-W32: features that stay at a quarter of the size, for borders and small objects.</source>
        <extracomment>network hrnet-w32</extracomment>
        <translation>HRNet-W32: características que se mantienen a un cuarto del tamaño, para bordes y objetos pequeños.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage4</extracomment>
        <translation>HRNet-W48 con una cuarta etapa del triple de bloques, para comparar profundidades.</translation>
    </message>
    <message>
        <source>HRNet-W48 with a third stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage3</extracomment>
        <translation>HRNet-W48 con una tercera etapa del triple de bloques, para comparar profundidades.</translation>
    </message>
    <message>
        <source>HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.</source>
        <extracomment>network hrnet-w48</extracomment>
        <translation>HRNet-W48: la HRNet mayor, para bordes y objetos pequeños donde haya una GPU grande.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>I have a model…</source>
        <translation>Tengo un modelo…</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the layer&apos;s own where not given. Labels in colours need it.</source>
        <extracomment>task dataset, parameter classes</extracomment>
        <translation>Identificadores, nombres y colores de las clases; si no se dan, los de la capa. Las etiquetas en colores la necesitan.</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the map&apos;s own where not given.</source>
        <extracomment>task evaluate, parameter classes</extracomment>
        <translation>Identificadores, nombres y colores de las clases; los del mapa si no se indican.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>If not, the run goes on while QGIS is closed, and is found here again.</source>
        <translation>Si no, la ejecución sigue mientras QGIS está cerrado, y vuelve a encontrarse aquí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they are temporary. Live maps always are.</source>
        <translation>Si no, son temporales. Los mapas en vivo siempre lo son.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they go on while QGIS is closed. Each can be told otherwise in its list.</source>
        <translation>Si no, siguen mientras QGIS está cerrado. En la lista puede cambiarse para cada una.</translation>
    </message>
    <message>
        <source>Ignored values</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Valores ignorados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Image</source>
        <extracomment>task evaluate, parameter image; task predict, parameter image</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Imagery without labels of the region to adapt to; of a folder all rasters in it.</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Imágenes sin etiquetas de la región a la que adaptar; de una carpeta, todos sus rásteres.</translation>
    </message>
    <message>
        <source>Imagery without labels to learn from: rasters, or folders of images.</source>
        <extracomment>task pretrain, parameter images</extracomment>
        <translation>Imágenes sin etiquetas de las que aprender: rásteres o carpetas de imágenes.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>task dataset, parameter images; task pretrain, parameter images; task suggest, parameter image</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images at a time, where time is measured.</source>
        <extracomment>task profile, parameter batch</extracomment>
        <translation>Imágenes a la vez, cuando se mide el tiempo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Images per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Images that are for testing alone, likewise.</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>Imágenes solo para la prueba, de igual modo.</translation>
    </message>
    <message>
        <source>Images that are for validation alone: more of them, or names of those given.</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Imágenes solo para la validación: otras más, o nombres de las indicadas.</translation>
    </message>
    <message>
        <source>In how many parts a batch is computed, to need less memory.</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>En cuántas partes se calcula un lote, para necesitar menos memoria.</translation>
    </message>
    <message>
        <source>In place of the recipe&apos;s: imagenet, none or a file&apos;s.</source>
        <extracomment>task reproduce, parameter encoder_weights</extracomment>
        <translation>En lugar de los de la receta: imagenet, none o los de un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>in {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Install Python 3.11 or newer, or name one in {}.</source>
        <translation>Instale Python 3.11 o posterior, o indique uno en {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>Install there what docs/installing.md names, or choose another Python.</source>
        <translation>Instale ahí lo que indica docs/installing.md, o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installing</source>
        <translation>Instalando</translation>
    </message>
    <message>
        <source>Instead of a map: the data set whose blocks a model is to map; its labels are the reference.</source>
        <extracomment>task evaluate, parameter dataset</extracomment>
        <translation>En lugar de un mapa: el conjunto de datos cuyos bloques debe cartografiar un modelo; sus etiquetas son la referencia.</translation>
    </message>
    <message>
        <source>Instead of a map: the image for a model to map.</source>
        <extracomment>task evaluate, parameter image</extracomment>
        <translation>En lugar de un mapa: la imagen que ha de cartografiar un modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Intersection over union, from 0 to 1: how well this class is found.</source>
        <translation>Intersección sobre unión, de 0 a 1: qué tan bien se encuentra esta clase.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU per class</source>
        <translation>IoU por clase</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU: {}</source>
        <translation>IoU: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is a Python of 32 bits; PyTorch needs 64</source>
        <translation>es un Python de 32 bits; PyTorch necesita 64</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is no Python that runs</source>
        <translation>no es un Python que funcione</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is Python {}; 3.11 or newer is needed</source>
        <translation>es Python {}; se necesita 3.11 o posterior</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>It comes from github.com; install Python 3.11 or newer yourself, or set {}.</source>
        <translation>Viene de github.com; instale usted mismo Python 3.11 o posterior, o defina {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>it is too old for CUDA {} (capability {}, needed {})</source>
        <translation>es demasiado antigua para CUDA {} (capacidad {}, se necesita {})</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>it names no class</source>
        <translation>no nombra ninguna clase</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>its driver {} is too old, CUDA {} needs {} or newer</source>
        <translation>su controlador {} es demasiado antiguo, CUDA {} necesita {} o posterior</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Its log says more.</source>
        <translation>Su registro dice más.</translation>
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
        <translation>&amp;Guardar los mapas junto al proyecto</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Keep maps beside the project</source>
        <translation>Guardar los mapas junto al proyecto</translation>
    </message>
    <message>
        <source>Known data set</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Conjunto de datos conocido</translation>
    </message>
    <message>
        <source>Known data set&apos;s arguments</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>Argumentos del conjunto de datos conocido</translation>
    </message>
    <message>
        <source>Known data set&apos;s folder</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>Carpeta del conjunto de datos conocido</translation>
    </message>
    <message>
        <source>Label every pixel that a polygon touches, not only those whose centre it holds.</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>Etiquetar todos los píxeles que toca un polígono, no solo aquellos cuyo centro contiene.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Label layer</source>
        <translation>Capa de etiquetas</translation>
    </message>
    <message>
        <source>Label rasters</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Rásteres de etiquetas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Labelled</source>
        <translation>Aprendidos</translation>
    </message>
    <message>
        <source>Labelled polygons</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Polígonos etiquetados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels this near to a block of another split are left out.</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Se omiten las etiquetas así de cercanas a un bloque de otro subconjunto.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Land cover</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Land Cover Lab is set up and ready.</source>
        <translation>Land Cover Lab está instalado y listo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Land Cover Lab: Labels</source>
        <translation>Land Cover Lab: Etiquetas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>Land Cover Lab: models</source>
        <translation>Land Cover Lab: modelos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Land Cover Lab: Runs</source>
        <translation>Land Cover Lab: Ejecuciones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Land Cover Lab: set up</source>
        <translation>Land Cover Lab: instalación</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <extracomment>task train, parameter largest</extracomment>
        <translation>Escala máxima</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Learning rate</source>
        <extracomment>task adapt, parameter rate; task pretrain, parameter rate; task search, parameter rate; task train, parameter rate</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Least per class</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Mínimo por clase</translation>
    </message>
    <message>
        <source>Leave out borders</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Omitir bordes</translation>
    </message>
    <message>
        <source>Leave out pixels of the reference so near to another class; 3 as in papers on the ISPRS data sets. It flatters.</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>Omitir píxeles de la referencia tan cercanos a otra clase; 3 como en los artículos sobre los conjuntos del ISPRS. Favorece las cifras.</translation>
    </message>
    <message>
        <source>Let a network&apos;s encoder learn from imagery without labels, or from another data set&apos;s labels.</source>
        <extracomment>task pretrain</extracomment>
        <translation>Hacer que el codificador de una red aprenda de imágenes sin etiquetas o de las etiquetas de otro conjunto de datos.</translation>
    </message>
    <message>
        <source>Let a search find a small network for a data set, and train it.</source>
        <extracomment>task search</extracomment>
        <translation>Deja que una búsqueda halle una red pequeña para un conjunto de datos, y la entrena.</translation>
    </message>
    <message>
        <source>LinkNet: encoder stages added into a light decoder, made for speed.</source>
        <extracomment>network linknet</extracomment>
        <translation>LinkNet: etapas del codificador sumadas a un decodificador ligero, hecha para ser rápida.</translation>
    </message>
    <message>
        <source>List every network with its arguments, and the paper and table that it comes from.</source>
        <extracomment>task models</extracomment>
        <translation>Enumera todas las redes con sus argumentos, y el artículo y la tabla de donde vienen.</translation>
    </message>
    <message>
        <source>List networks</source>
        <extracomment>task models</extracomment>
        <translation>Listar redes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Live land cover</source>
        <translation>Cobertura del suelo en vivo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Live map</source>
        <translation>Mapa en vivo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Live: {} is mapped with {} wherever you look.</source>
        <translation>En vivo: {} se cartografía con {} dondequiera que mire.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <source>Log of the set-up</source>
        <translation>Registro de la instalación</translation>
    </message>
    <message>
        <source>Look at crops and labels</source>
        <extracomment>task preview</extracomment>
        <translation>Ver recortes y etiquetas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Looking at this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Looking…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Loss</source>
        <extracomment>task pretrain, parameter loss; task train, parameter loss</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Made by</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Made from</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Made the label layer {}.</source>
        <translation>Se ha creado la capa de etiquetas {}.</translation>
    </message>
    <message>
        <source>Make a data set</source>
        <extracomment>task dataset</extracomment>
        <translation>Crear un conjunto de datos</translation>
    </message>
    <message>
        <source>Make a data set for training from imagery and labelled polygons or label rasters.</source>
        <extracomment>task dataset</extracomment>
        <translation>Crea un conjunto de datos de entrenamiento a partir de imágenes y polígonos etiquetados o rásteres de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set for training of imagery and labels.</source>
        <translation>Crear un conjunto de datos de entrenamiento a partir de imágenes y etiquetas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set…</source>
        <translation>Crear un conjunto de datos…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a new label layer, or choose a polygon layer of the project.</source>
        <translation>Cree una capa de etiquetas nueva, o elija una capa de polígonos del proyecto.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Make the data set anew.</source>
        <translation>Cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Making a label layer</source>
        <translation>Creando una capa de etiquetas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making an environment from {}</source>
        <translation>Creando un entorno a partir de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <source>MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.</source>
        <extracomment>network manet</extracomment>
        <translation>MANet: un codificador y un decodificador de convoluciones transpuestas, con atención en cada conexión de salto.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>task evaluate, parameter map; task predict; task sample, parameter map</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a polygon</source>
        <translation>Cartografiar un polígono</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a rectangle</source>
        <translation>Cartografiar un rectángulo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map an area</source>
        <translation>Cartografiar un área</translation>
    </message>
    <message>
        <source>Map land cover over a raster of any size with a trained model.</source>
        <extracomment>task predict</extracomment>
        <translation>Cartografía la cobertura del suelo sobre un ráster de cualquier tamaño con un modelo entrenado.</translation>
    </message>
    <message>
        <source>Map only inside these polygons.</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>Cartografiar solo dentro de estos polígonos.</translation>
    </message>
    <message>
        <source>Map only this box, in the image&apos;s coordinates.</source>
        <extracomment>task predict, parameter extent</extracomment>
        <translation>Cartografiar solo este rectángulo, en las coordenadas de la imagen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map what I see</source>
        <translation>Cartografiar lo que veo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Mapped {} with {} in {:.1f} s.</source>
        <translation>{} cartografiado con {} en {:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/look.py"/>
        <source>Mapping {} with {}</source>
        <translation>Cartografiando {} con {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps all that the window shows.</source>
        <translation>Cartografía todo lo que muestra la ventana.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Maps of an area</source>
        <translation>Mapas de un área</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps what the window shows, again after each move.</source>
        <translation>Cartografía lo que muestra la ventana, de nuevo tras cada movimiento.</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Mean F1</source>
        <extracomment>task evaluate, result macro_f1</extracomment>
        <translation>F1 medio</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Mean IoU</source>
        <extracomment>task adapt, result miou; task evaluate, result miou; task search, result miou; task train, result miou</extracomment>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>mean IoU {:.3f}</source>
        <translation>IoU media {:.3f}</translation>
    </message>
    <message>
        <source>Measure a few steps and tell time and memory; nothing is written.</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Medir unos pocos pasos e indicar tiempo y memoria; no se escribe nada.</translation>
    </message>
    <message>
        <source>Measure a few steps of every stage and tell steps, memory and hours; nothing is written.</source>
        <extracomment>task reproduce, parameter dry_run</extracomment>
        <translation>Medir unos pocos pasos de cada etapa e indicar pasos, memoria y horas; no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measure a few steps on this machine; nothing is written.</source>
        <translation>Medir unos pocos pasos en este equipo; no se escribe nada.</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>task evaluate</extracomment>
        <translation>Medir la exactitud</translation>
    </message>
    <message>
        <source>Measure parameters, arithmetic, memory and time of networks at any size of image.</source>
        <extracomment>task profile</extracomment>
        <translation>Mide los parámetros, las operaciones, la memoria y el tiempo de las redes con cualquier tamaño de imagen.</translation>
    </message>
    <message>
        <source>Measure the accuracy of a map or a model against a raster, polygons, points or a data set.</source>
        <extracomment>task evaluate</extracomment>
        <translation>Medir la exactitud de un mapa o un modelo con un ráster, polígonos, puntos o un conjunto de datos.</translation>
    </message>
    <message>
        <source>Measure time and memory</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Medir tiempo y memoria</translation>
    </message>
    <message>
        <source>Measure what networks cost</source>
        <extracomment>task profile</extracomment>
        <translation>Medir el coste de las redes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, which training never saw.</source>
        <translation>Medida en {}, que el entrenamiento nunca vio.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, {}.</source>
        <translation>Medida en {}, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring a few steps…</source>
        <translation>Midiendo unos pocos pasos…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Memory (bytes)</source>
        <translation>Memoria (bytes)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Memory may have run out.</source>
        <translation>Es posible que se haya agotado la memoria.</translation>
    </message>
    <message>
        <source>Merge smaller patches into their largest neighbour; in pixels where the image has no coordinate system.</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Fusionar los parches más pequeños con su vecino mayor; en píxeles donde la imagen no tenga sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>task adapt, parameter method; task pretrain, parameter method</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method&apos;s arguments</source>
        <extracomment>task adapt, parameter set; task pretrain, parameter set</extracomment>
        <translation>Argumentos del método</translation>
    </message>
    <message>
        <source>Metrics</source>
        <extracomment>task adapt, result metrics; task evaluate, result metrics; task pretrain, result metrics; task search, result metrics; task train, result metrics</extracomment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>millones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mIoU {:.2f}</source>
        <translation>mIoU {:.2f}</translation>
    </message>
    <message>
        <source>Mirror crops by chance.</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>Reflejar recortes al azar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Missing: {}</source>
        <translation>Falta: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Model</source>
        <extracomment>task adapt, parameter model; task evaluate, parameter model; task predict, parameter model; task relabel, parameter model; task suggest, parameter model</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>task adapt, result model; task relabel, parameter output; task search, result model; task train, result model</extracomment>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Models</source>
        <extracomment>task models; task profile; task relabel</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Models are .onnx or .safetensors files.</source>
        <translation>Los modelos son archivos .onnx o .safetensors.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Models run in a Python environment of their own beside QGIS, made once here.</source>
        <translation>Los modelos se ejecutan en un entorno de Python propio, aparte de QGIS, que se crea aquí una vez.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models with their cards, and the networks that can be trained.</source>
        <translation>Los modelos con sus fichas, y las redes que se pueden entrenar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Most operations</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>Operaciones máximas</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>Parámetros máximos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Move &apos;{}&apos; from the shelf to the trash?</source>
        <translation>¿Mover «{}» de la colección a la papelera?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Move the map to where the model was trained.</source>
        <translation>Mover el mapa adonde se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Move the model to the trash.</source>
        <translation>Mover el modelo a la papelera.</translation>
    </message>
    <message>
        <source>m²</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Name a Python in {}.</source>
        <translation>Indique un Python en {}.</translation>
    </message>
    <message>
        <source>Names and colours</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>Nombres y colores</translation>
    </message>
    <message>
        <source>Names of classes that the mean IoU and the mean F1 leave out, such as clutter; their pixels still count, in the overall accuracy and as errors of the other classes.</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>Nombres de clases que la IoU media y el F1 medio omiten, como el desorden; sus píxeles siguen contando, en la exactitud global y como errores de las demás clases.</translation>
    </message>
    <message>
        <source>NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.</source>
        <extracomment>network nasnet-large-fcn</extracomment>
        <translation>NASNet-Large-FCN: la red más exacta de su artículo, para muchos datos y una GPU grande.</translation>
    </message>
    <message>
        <source>NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.</source>
        <extracomment>network nasnet-mobile-fcn</extracomment>
        <translation>NASNet-Mobile-FCN: tan exacta como FCN-8s con la trigésima parte de sus pesos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>needs to be set up once.</source>
        <translation>necesita instalarse una vez.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Network</source>
        <extracomment>task adapt, parameter network; task pretrain, parameter network; task train, parameter model</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network&apos;s arguments</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task profile, parameter set; task train, parameter set</extracomment>
        <translation>Argumentos de la red</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Networks</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>New label layer</source>
        <translation>Nueva capa de etiquetas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>New label layer…</source>
        <translation>Nueva capa de etiquetas…</translation>
    </message>
    <message>
        <source>New names and colours, by the ids of the model&apos;s classes; all of them.</source>
        <extracomment>task relabel, parameter classes</extracomment>
        <translation>Nombres y colores nuevos, según los identificadores de las clases del modelo; todas ellas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Next polygons: {}</source>
        <translation>Próximos polígonos: {}</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/board.py"/>
        <source>No curves yet.</source>
        <translation>Todavía no hay curvas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>No map here</source>
        <translation>Aquí no hay mapa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>No NVIDIA GPU was found, so the processor computes.</source>
        <translation>No se encontró ninguna GPU de NVIDIA, así que calcula el procesador.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>No picture yet.</source>
        <translation>Todavía no hay imagen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>no word</source>
        <translation>ningún mensaje</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>not counted yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not done.</source>
        <translation>No se completó.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not removed.</source>
        <translation>No se eliminó.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Nothing is downloaded or written. Choose a Python.</source>
        <translation>No se descarga ni se escribe nada. Elija un Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for training: make it anew with smaller shares.</source>
        <translation>No hay nada etiquetado para el entrenamiento: créelo de nuevo con proporciones menores.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for validation: no accuracy can be measured.</source>
        <translation>No hay nada etiquetado para la validación: no se puede medir la exactitud.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Nothing is left to do: this run is done.</source>
        <translation>No queda nada por hacer: esta ejecución está lista.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Nothing is set up yet.</source>
        <translation>Todavía no hay nada instalado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Nothing: the environment is made already.</source>
        <translation>Nada: el entorno ya está creado.</translation>
    </message>
    <message>
        <source>Of a cell.</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>De una celda.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a class table…</source>
        <translation>De una tabla de clases…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a model file…</source>
        <translation>De un archivo de modelo…</translation>
    </message>
    <message>
        <source>Of each class for its user, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>Del usuario para cada clase, cuando hay que calcular el número de puntos.</translation>
    </message>
    <message>
        <source>Of the chance sizes at which crops are seen.</source>
        <extracomment>task train, parameter largest; task train, parameter smallest</extracomment>
        <translation>De los tamaños al azar con que se ven los recortes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps and their legends.</source>
        <translation>De la clase en los mapas y sus leyendas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps.</source>
        <translation>De la clase en los mapas.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in the map&apos;s file.</source>
        <translation>De la clase en el archivo del mapa.</translation>
    </message>
    <message>
        <source>Of the data set: whose blocks count.</source>
        <extracomment>task evaluate, parameter split</extracomment>
        <translation>Del conjunto de datos: cuyos bloques cuentan.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of the demo: prairie lakes</source>
        <translation>De la demostración: lagos de la pradera</translation>
    </message>
    <message>
        <source>Of the found network; 0 takes what is left of the time, or 2000.</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>De la red hallada; 0 toma lo que quede de tiempo, o 2000.</translation>
    </message>
    <message>
        <source>Of the image.</source>
        <extracomment>task profile, parameter bands</extracomment>
        <translation>De la imagen.</translation>
    </message>
    <message>
        <source>Of the intervals of a stratified sample.</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>De los intervalos de una muestra estratificada.</translation>
    </message>
    <message>
        <source>Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the AutoLC paper counts them; 0 sets no limit.</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>De la red hallada, para una imagen de 1024 x 1024 píxeles, en 10^9 FLOPs como los cuenta el artículo de AutoLC; 0 no pone límite.</translation>
    </message>
    <message>
        <source>Of the network that is found; 0 sets no limit.</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>De la red hallada; 0 no pone límite.</translation>
    </message>
    <message>
        <source>Of the weights at first; it falls to a 25th.</source>
        <extracomment>task search, parameter rate</extracomment>
        <translation>De los pesos al principio; baja a la 25.ª parte.</translation>
    </message>
    <message>
        <source>Of the weights, in place of epochs; 0 takes the epochs.</source>
        <extracomment>task search, parameter steps</extracomment>
        <translation>De los pesos, en lugar de épocas; 0 toma las épocas.</translation>
    </message>
    <message>
        <source>Of what a network answers besides its main answer while it learns, such as a coarse map; 0 leaves it out, below 0 takes the network&apos;s own.</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>De lo que una red responde además de su respuesta principal mientras aprende, como un mapa burdo; 0 lo omite, por debajo de 0 vale el de la red.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>On a machine like this with internet: {}</source>
        <translation>En un equipo como este con internet: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>On my shelf</source>
        <translation>En mi colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>On Windows, install Microsoft&apos;s Visual C++ runtime and start again; everything downloaded is kept.</source>
        <translation>En Windows, instale el entorno de ejecución Visual C++ de Microsoft y vuelva a iniciar; todo lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>one of {}</source>
        <translation>uno de {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>one that has torch, onnxruntime and rasterio</source>
        <translation>uno que tenga torch, onnxruntime y rasterio</translation>
    </message>
    <message>
        <source>One that is read as its archives lie on disk, instead of images and labels; &apos;lclab dataset --list&apos; tells of each.</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>Uno que se lee tal como están sus archivos en el disco, en lugar de imágenes y etiquetas; «lclab dataset --list» explica cada uno.</translation>
    </message>
    <message>
        <source>Only in this box, in the first image&apos;s coordinates.</source>
        <extracomment>task suggest, parameter extent</extracomment>
        <translation>Solo en este rectángulo, en las coordenadas de la primera imagen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Only models on your shelf can be deleted here.</source>
        <translation>Aquí solo se pueden eliminar modelos de su colección.</translation>
    </message>
    <message>
        <source>Only tell the cost</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task reproduce, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>Solo indicar el coste</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Open a run…</source>
        <translation>Abrir una ejecución…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Operations (FLOPs)</source>
        <translation>Operaciones (FLOPs)</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>Optimizador</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/part.py"/>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Other versions&apos; environments are still there: {}. Remove frees their space.</source>
        <translation>Aún hay entornos de otras versiones: {}. «Eliminar» libera su espacio.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Out of date, as the form has changed. It was: {}</source>
        <translation>Desactualizado, porque el formulario cambió. Era: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Overall accuracy</source>
        <extracomment>task evaluate, result oa</extracomment>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Solape</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PAN: a feature pyramid with attention from high to low levels.</source>
        <extracomment>network pan</extracomment>
        <translation>PAN: una pirámide de características con atención de los niveles altos a los bajos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>Paciencia</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Picture</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>task adapt, parameter crop; task dataset, parameter block; task dataset, parameter margin; task evaluate, parameter erode; task evaluate, parameter window; task predict, parameter window; task pretrain, parameter crop; task preview, parameter crop; task profile, parameter size; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task suggest, parameter size; task train, parameter crop</extracomment>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Pixels of this class that were learnt from.</source>
        <translation>Píxeles de esta clase de los que se aprendió.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place is done</source>
        <translation>Lugar terminado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place {} of {}</source>
        <translation>Lugar {} de {}</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>task suggest, parameter number; task suggest, parameter output</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places a step.</source>
        <extracomment>task pretrain, parameter batch</extracomment>
        <translation>Lugares por paso.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>task sample, parameter output; task sample, parameter points</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points that even the rarest class gets; the others share the rest by area.</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>Puntos que recibe incluso la clase más rara; las demás se reparten el resto según el área.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Polygons</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons that are drawn already; no place touches any of them.</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>Polígonos ya dibujados; ningún lugar toca ninguno de ellos.</translation>
    </message>
    <message>
        <source>Polygons that say where each split lies, by a field &apos;split&apos; with train, validation or test.</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Polígonos que dicen dónde está cada subconjunto, con un campo «split» con train, validation o test.</translation>
    </message>
    <message>
        <source>Polygons with a class each, over one image or all.</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>Polígonos con una clase cada uno, sobre una imagen o sobre todas.</translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <extracomment>task pretrain</extracomment>
        <translation>Preentrenar un codificador</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Precisión numérica</translation>
    </message>
    <message>
        <source>Predict each window at these sizes and average.</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>Predecir cada ventana con estos tamaños y promediar.</translation>
    </message>
    <message>
        <source>Predict each window in four mirrored positions and average.</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>Predecir cada ventana en cuatro posiciones reflejadas y promediar.</translation>
    </message>
    <message>
        <source>Predict land cover</source>
        <extracomment>task predict</extracomment>
        <translation>Predecir la cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Preparing layers</source>
        <translation>Preparando capas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>Preview: {}</source>
        <translation>Vista previa: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Probability from which a model with a single mask says yes.</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Probabilidad desde la cual un modelo con una sola máscara dice que sí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Processor &amp;threads</source>
        <translation>&amp;Hilos del procesador</translation>
    </message>
    <message>
        <source>Processor threads; 0 takes all.</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Hilos del procesador; 0 los usa todos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Projects that use it will have to choose another model.</source>
        <translation>Los proyectos que lo usan tendrán que elegir otro modelo.</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <source>PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.</source>
        <extracomment>network pspnet-os8</extracomment>
        <translation>PSPNet con stride 8: promedios sobre partes de la imagen junto a características más finas, para una GPU grande.</translation>
    </message>
    <message>
        <source>PSPNet: averages over parts of the image beside deep features, for what its setting tells.</source>
        <extracomment>network pspnet</extracomment>
        <translation>PSPNet: promedios sobre partes de la imagen junto a características profundas, para lo que revela el entorno.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put a model on the shelf</source>
        <translation>Poner un modelo en la colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put models on the shelf</source>
        <translation>Poner modelos en la colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Putting models on the shelf</source>
        <translation>Poniendo modelos en la colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Python environment</source>
        <translation>Entorno de Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python to make it from</source>
        <translation>Python de partida</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Python {}, which is brought</source>
        <translation>Python {}, que se descarga</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Cuartos de vuelta</translation>
    </message>
    <message>
        <source>Rasters on the images&apos; grid whose bands come after the images&apos; own, such as heights: each for the images that it covers, or one per image in the same order.</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>Rásteres en la cuadrícula de las imágenes cuyas bandas van después de las propias, como alturas: cada uno para las imágenes que cubre, o uno por imagen en el mismo orden.</translation>
    </message>
    <message>
        <source>Rasters whose values are classes, instead of polygons: one per image in the same order, or any number that lie where the images do.</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>Rásteres cuyos valores son clases, en lugar de polígonos: uno por imagen en el mismo orden, o cuantos haya donde están las imágenes.</translation>
    </message>
    <message>
        <source>Rate of the architecture</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>Tasa de la arquitectura</translation>
    </message>
    <message>
        <source>Read the image at the ground resolution the model was trained at, where it differs by more than 10 %; the map keeps the image&apos;s grid.</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Leer la imagen con la resolución en el terreno con que se entrenó el modelo, cuando difiere en más de un 10 %; el mapa conserva la cuadrícula de la imagen.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answers.py"/>
        <source>Reading a map</source>
        <translation>Leyendo un mapa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Ready, with a Python of your own.</source>
        <translation>Listo, con su propio Python.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Ready: {}</source>
        <translation>Listo: {}</translation>
    </message>
    <message>
        <source>Reference polygons or points</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>Polígonos o puntos de referencia</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Remove the class</source>
        <translation>Quitar la clase</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/rewriting.py"/>
        <source>Rename a class</source>
        <translation>Renombrar una clase</translation>
    </message>
    <message>
        <source>Rename and colour classes</source>
        <extracomment>task relabel</extracomment>
        <translation>Renombrar y colorear clases</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>task adapt, result report; task evaluate, result report; task pretrain, result report; task profile, result report; task reproduce, result report; task search, result report; task sensitivity, result report; task train, result report</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reproduce a paper&apos;s table</source>
        <extracomment>task reproduce</extracomment>
        <translation>Reproducir la tabla de un artículo</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Resample to the model&apos;s resolution</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>Remuestrear a la resolución del modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Restore &amp;defaults</source>
        <translation>Restaurar va&amp;lores predeterminados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/results.py"/>
        <source>Result as JSON</source>
        <translation>Resultado como JSON</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>task reproduce, result metrics</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>RSNet, after its outline: few parameters at fine sizes, which takes much memory.</source>
        <extracomment>network rsnet</extracomment>
        <translation>RSNet, según su esquema: pocos parámetros a tamaños finos, lo que exige mucha memoria.</translation>
    </message>
    <message>
        <source>RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.</source>
        <extracomment>network rssformer</extracomment>
        <translation>RSSFormer: HRNet con atención donde se unen sus ramas, para objetos pequeños en escenas grandes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Run</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run and train every network; without, costs are only counted, in seconds.</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>Ejecutar y entrenar cada red; sin ello, los costes solo se cuentan, en segundos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Runs of all projects</source>
        <translation>Ejecuciones de todos los proyectos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve a copy on my shelf</source>
        <translation>&amp;Guardar una copia en mi colección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Save a copy of the model</source>
        <translation>Guardar una copia del modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Save and stop; the run can be gone on with.</source>
        <translation>Guardar y detener; la ejecución puede reanudarse.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Save it as one file, or use it where it lies.</source>
        <translation>Guárdelo en un solo archivo, o úselo donde está.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>Save the project elsewhere, or let maps be temporary.</source>
        <translation>Guarde el proyecto en otro lugar, o deje que los mapas sean temporales.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saving {}</source>
        <translation>Guardando {}</translation>
    </message>
    <message>
        <source>Scales</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Scaling of the target</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>Escalado del destino</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>Planificación</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search by name or purpose</source>
        <translation>Buscar por nombre o finalidad</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Search by name, class or band</source>
        <translation>Buscar por nombre, clase o banda</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <extracomment>task search</extracomment>
        <translation>Buscar una red</translation>
    </message>
    <message>
        <source>Second data set</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>Segundo conjunto de datos</translation>
    </message>
    <message>
        <source>Second data set&apos;s scales</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>Escalas del segundo conjunto de datos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See Settings &gt; Options &gt; Network for the proxy, its user and its password. What was downloaded is kept.</source>
        <translation>Consulte en Configuración &gt; Opciones &gt; Red el proxy, su usuario y su contraseña. Lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See the log; Copy diagnostics has what a report needs.</source>
        <translation>Consulte el registro; «Copiar diagnóstico» tiene lo que necesita un informe de error.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/qgis_network.py"/>
        <source>See whether there is a connection to the internet, and QGIS&apos;s proxy settings.</source>
        <translation>Compruebe si hay conexión a internet, y la configuración de proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See whether there is a connection to the internet, and start again. What was downloaded is kept.</source>
        <translation>Compruebe si hay conexión a internet y vuelva a iniciar. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>task adapt, parameter seed; task dataset, parameter seed; task pretrain, parameter seed; task preview, parameter seed; task reproduce, parameter seed; task sample, parameter seed; task search, parameter seed; task sensitivity, parameter seed; task train, parameter seed</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.</source>
        <extracomment>network segformer-b0</extracomment>
        <translation>SegFormer-B0: el SegFormer más pequeño, un transformer que un procesador puede entrenar.</translation>
    </message>
    <message>
        <source>SegFormer-B1: a light transformer that sees the whole image.</source>
        <extracomment>network segformer-b1</extracomment>
        <translation>SegFormer-B1: un transformer ligero que ve toda la imagen.</translation>
    </message>
    <message>
        <source>SegFormer-B2: a transformer of medium size that sees the whole image.</source>
        <extracomment>network segformer-b2</extracomment>
        <translation>SegFormer-B2: un transformer de tamaño medio que ve toda la imagen.</translation>
    </message>
    <message>
        <source>SegFormer-B3: a transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b3</extracomment>
        <translation>SegFormer-B3: un transformer para una buena GPU que ve toda la imagen.</translation>
    </message>
    <message>
        <source>SegFormer-B4: a large transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b4</extracomment>
        <translation>SegFormer-B4: un transformer grande para una buena GPU que ve toda la imagen.</translation>
    </message>
    <message>
        <source>SegFormer-B5: the largest SegFormer, for much data and a large GPU.</source>
        <extracomment>network segformer-b5</extracomment>
        <translation>SegFormer-B5: el SegFormer más grande, para muchos datos y una GPU grande.</translation>
    </message>
    <message>
        <source>Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.</source>
        <extracomment>network segmenter</extracomment>
        <translation>Segmenter: un transformer sencillo y pequeño que compara parches de 16 píxeles con las clases.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Select some in the layer, or take all.</source>
        <translation>Seleccione algunos en la capa, o úselos todos.</translation>
    </message>
    <message>
        <source>Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.</source>
        <extracomment>network semantic-fpn</extracomment>
        <translation>Semantic-FPN: una pirámide de características unida a un cuarto del tamaño, para objetos de todos los tamaños.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>Set it up in Plugins &gt; Land Cover Lab &gt; Set up…, or without QGIS&apos;s window by scripts/setup; another Python is chosen in Settings &gt; Options &gt; Land Cover Lab.</source>
        <translation>Instálelo en Complementos &gt; Land Cover Lab &gt; Instalar…, o sin la ventana de QGIS con scripts/setup; otro Python se elige en Configuración &gt; Opciones &gt; Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Set up and ready.</source>
        <translation>Instalado y listo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Setting up Land Cover Lab</source>
        <translation>Instalando Land Cover Lab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>Several are separated by ;.</source>
        <translation>Varios se separan con ;.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of a window that it has in common with the next; the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>Parte de una ventana que comparte con la siguiente; la del modelo si no se indica.</translation>
    </message>
    <message>
        <source>Share of the schedule</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Share of the time spent waiting for data</source>
        <translation>Parte del tiempo esperando datos</translation>
    </message>
    <message>
        <source>ShelfNet: down, up, down and up again with skips between the columns, made for speed.</source>
        <extracomment>network shelfnet</extracomment>
        <translation>ShelfNet: baja, sube, baja y vuelve a subir con saltos entre las columnas, hecha para ser rápida.</translation>
    </message>
    <message>
        <source>Shortens every training and search to this share of its steps, for a trial.</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>Acorta cada entrenamiento y búsqueda a esta parte de sus pasos, para una prueba.</translation>
    </message>
    <message>
        <source>Show crops as training sees them: turned, scaled, coloured and put together by chance.</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Mostrar los recortes como los ve el entrenamiento: girados, escalados, coloreados y combinados al azar.</translation>
    </message>
    <message>
        <source>Show crops of a data set as training draws them, beside their labels in the class colours.</source>
        <extracomment>task preview</extracomment>
        <translation>Muestra recortes de un conjunto de datos tal como los saca el entrenamiento, junto a sus etiquetas en los colores de las clases.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Show the history beside the runs of this project.</source>
        <translation>Mostrar también el historial, además de las ejecuciones de este proyecto.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Show the runs that go on while you work, and those that ended.</source>
        <translation>Mostrar las ejecuciones que siguen mientras usted trabaja, y las que terminaron.</translation>
    </message>
    <message>
        <source>Show the source&apos;s crops in the target&apos;s colours.</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>Mostrar los recortes del origen con los colores del destino.</translation>
    </message>
    <message>
        <source>Side of a crop, and of the windows that are scored, in place of the recipe&apos;s, for a small machine; 0 leaves them.</source>
        <extracomment>task reproduce, parameter crop</extracomment>
        <translation>Lado de un recorte, y de las ventanas que se puntúan, en lugar de los de la receta, para una máquina pequeña; 0 no cambia nada.</translation>
    </message>
    <message>
        <source>Side of a crop.</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>Lado de un recorte.</translation>
    </message>
    <message>
        <source>Side of a crop; 0 takes the largest that memory and time allow.</source>
        <extracomment>task search, parameter crop</extracomment>
        <translation>Lado de un recorte; 0 toma el mayor que permitan la memoria y el tiempo.</translation>
    </message>
    <message>
        <source>Side of a view.</source>
        <extracomment>task pretrain, parameter crop</extracomment>
        <translation>Lado de una vista.</translation>
    </message>
    <message>
        <source>Side of a window, to the next that the network takes; near the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Lado de una ventana, hasta el siguiente que admita la red; cercano al del modelo si no se indica.</translation>
    </message>
    <message>
        <source>Side of the image; several for a table of all of them.</source>
        <extracomment>task profile, parameter size</extracomment>
        <translation>Lado de la imagen; varios para una tabla con todos ellos.</translation>
    </message>
    <message>
        <source>Side of the square of a place.</source>
        <extracomment>task suggest, parameter size</extracomment>
        <translation>Lado del cuadrado de un lugar.</translation>
    </message>
    <message>
        <source>Side of the squares that are dealt to the splits; 0 chooses.</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>Lado de los cuadrados que se reparten entre los subconjuntos; con 0 se elige solo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Size</source>
        <extracomment>task profile, parameter size; task suggest, parameter size</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>Parche mínimo</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <extracomment>task train, parameter smallest</extracomment>
        <translation>Escala mínima</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Something may still run in it: close what does, and remove it again.</source>
        <translation>Puede que algo siga en uso en él: ciérrelo y vuelva a eliminarlo.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Split</source>
        <extracomment>task evaluate, parameter split; task preview, parameter split</extracomment>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Split field</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>Campo de subconjunto</translation>
    </message>
    <message>
        <source>Split layer</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>Capa de subconjuntos</translation>
    </message>
    <message>
        <source>ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.</source>
        <extracomment>network st-unet</extracomment>
        <translation>ST-UNet: un transformer Swin y una red residual como dos codificadores que se informan entre sí.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Start from classes</source>
        <translation>Partir de clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Start from other classes</source>
        <translation>Partir de otras clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Start it anew.</source>
        <translation>Iníciela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Started: {}</source>
        <translation>Iniciada: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statistics of norms</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Estadísticas de las normalizaciones</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/drawing.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>task adapt, parameter steps; task pretrain, parameter steps; task search, parameter steps; task sensitivity, parameter steps; task train, parameter steps</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps from one look at the target to the next; 0 chooses.</source>
        <extracomment>task adapt, parameter epoch</extracomment>
        <translation>Pasos de una mirada al destino a la siguiente; con 0 se elige solo.</translation>
    </message>
    <message>
        <source>Steps from one look at the validation blocks to the next; 0 chooses.</source>
        <extracomment>task train, parameter epoch</extracomment>
        <translation>Pasos de una mirada a los bloques de validación a la siguiente; con 0 se elige solo.</translation>
    </message>
    <message>
        <source>Steps from one look at what is learnt to the next; 0 chooses.</source>
        <extracomment>task pretrain, parameter epoch</extracomment>
        <translation>Pasos de una mirada a lo aprendido a la siguiente; con 0 se elige solo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/part.py"/>
        <source>Steps of the work</source>
        <translation>Pasos del trabajo</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>Stitching</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Ensamblado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better one; 0 never.</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>Detener tras tantas épocas sin una mejor; 0 nunca.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Stop new runs when QGIS &amp;closes</source>
        <translation>Detener las ejecuciones nuevas al &amp;cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop when QGIS closes</source>
        <translation>Detener al cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped. {}</source>
        <translation>Detenida. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Strategy&apos;s arguments</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>Argumentos de la estrategia</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <extracomment>task suggest</extracomment>
        <translation>Sugerir lugares que etiquetar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Suggest places…</source>
        <translation>Sugerir lugares…</translation>
    </message>
    <message>
        <source>Suggest where the next labels would help a model most: at unsure places that differ.</source>
        <extracomment>task suggest</extracomment>
        <translation>Sugiere dónde ayudarían más a un modelo las próximas etiquetas: en lugares dudosos que difieran entre sí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>Suggestions need a first model: make a data set, train on it, and come back.</source>
        <translation>Las sugerencias necesitan un primer modelo: cree un conjunto de datos, entrene con él y vuelva.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness of the choice</source>
        <translation>Seguridad de la elección</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness: {}</source>
        <translation>Seguridad: {}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>Serie de valores</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>task profile, parameter csv; task profile, result table; task reproduce, parameter table; task reproduce, result table; task sensitivity, result table</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>table {}</source>
        <translation>tabla {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system like this with the same Python.</source>
        <translation>Use otro Python (3.11 a 3.13), o una carpeta de wheels llenada en un sistema como este con el mismo Python.</translation>
    </message>
    <message>
        <source>Take each pixel from the window that has it nearest its middle (core), or average overlapping windows with weights that fall towards the edge (blend) or equal (mean).</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>Tomar cada píxel de la ventana que lo tiene más cerca de su centro (core), o promediar las ventanas solapadas con pesos que decaen hacia el borde (blend) o iguales (mean).</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target&apos;s labels</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>Etiquetas del destino</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test blocks</source>
        <translation>bloques de prueba</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test share</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/shapes.py"/>
        <source>The area reaches beyond where the coordinate system of {} holds; zoom in or draw a smaller one.</source>
        <translation>El área rebasa el ámbito de validez del sistema de coordenadas de {}; acérquese o dibuje una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>The area tool maps with this model from now on.</source>
        <translation>La herramienta de área cartografía desde ahora con este modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>The chosen Python</source>
        <translation>El Python elegido</translation>
    </message>
    <message>
        <source>The classified raster to check.</source>
        <extracomment>task evaluate, parameter map</extracomment>
        <translation>El ráster clasificado que comprobar.</translation>
    </message>
    <message>
        <source>The classified raster to draw points on.</source>
        <extracomment>task sample, parameter map</extracomment>
        <translation>El ráster clasificado del que extraer puntos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The connection is not trusted: a certificate is unknown.</source>
        <translation>La conexión no es de confianza: un certificado es desconocido.</translation>
    </message>
    <message>
        <source>The data set to learn from.</source>
        <extracomment>task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>El conjunto de datos del que aprender.</translation>
    </message>
    <message>
        <source>The data set to look into.</source>
        <extracomment>task preview, parameter dataset</extracomment>
        <translation>El conjunto de datos que examinar.</translation>
    </message>
    <message>
        <source>The data set to search for.</source>
        <extracomment>task search, parameter dataset</extracomment>
        <translation>El conjunto de datos para el que buscar.</translation>
    </message>
    <message>
        <source>The data set with labels to learn from; methods without a source need only a model.</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>El conjunto de datos con etiquetas del que aprender; los métodos sin origen solo necesitan un modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The environment</source>
        <translation>El entorno</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>The environment is at work: {}.</source>
        <translation>El entorno está en uso: {}.</translation>
    </message>
    <message>
        <source>The features&apos; field with the true class.</source>
        <extracomment>task evaluate, parameter class_field</extracomment>
        <translation>El campo de los objetos con la clase verdadera.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>The field that holds the class, as number or name.</source>
        <translation>El campo que contiene la clase, como número o nombre.</translation>
    </message>
    <message>
        <source>The folder into which its archives were unpacked.</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>La carpeta en la que se descomprimieron sus archivos.</translation>
    </message>
    <message>
        <source>The folder of the run; the same call on it goes on where it stopped.</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>La carpeta de la ejecución; la misma llamada sobre ella continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The folder to write tables and page to.</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>La carpeta donde escribir las tablas y la página.</translation>
    </message>
    <message>
        <source>The folder to write the data set to.</source>
        <extracomment>task dataset, parameter output</extracomment>
        <translation>La carpeta donde escribir el conjunto de datos.</translation>
    </message>
    <message>
        <source>The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.</source>
        <extracomment>task sensitivity, parameter genotype</extracomment>
        <translation>El genotype.json de una búsqueda, o la red que el artículo de AutoLC halló en LoveDA.</translation>
    </message>
    <message>
        <source>The greatest length of a gradient; 0 leaves it.</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>La longitud máxima de un gradiente; 0 lo deja como es.</translation>
    </message>
    <message>
        <source>The image&apos;s bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task predict, parameter bands</extracomment>
        <translation>Las bandas de la imagen para las bandas del modelo, en el orden del modelo, desde 1.</translation>
    </message>
    <message>
        <source>The image&apos;s ground resolution, where it has no coordinate system.</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>La resolución en el terreno de la imagen, cuando no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The images&apos; bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task suggest, parameter bands</extracomment>
        <translation>Las bandas de las imágenes para las bandas del modelo, en el orden del modelo, desde 1.</translation>
    </message>
    <message>
        <source>The images&apos; bands to use, from 1; all but an alpha band if not given.</source>
        <extracomment>task dataset, parameter bands; task pretrain, parameter bands</extracomment>
        <translation>Las bandas de las imágenes que usar, desde 1; todas menos una banda alfa si no se indican.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>The key {} over the map makes the next polygons of this class.</source>
        <translation>La tecla {} sobre el mapa da esta clase a los próximos polígonos.</translation>
    </message>
    <message>
        <source>The labelled polygons&apos; field with train, validation or test.</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>El campo de los polígonos etiquetados con train, validation o test.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>The layer covers {}.</source>
        <translation>La capa cubre {}.</translation>
    </message>
    <message>
        <source>The map to write.</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>El mapa que escribir.</translation>
    </message>
    <message>
        <source>The map&apos;s value where there is no answer.</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>El valor del mapa donde no hay respuesta.</translation>
    </message>
    <message>
        <source>The model file to begin from; without, a network is trained from the beginning.</source>
        <extracomment>task adapt, parameter model</extracomment>
        <translation>El archivo de modelo del que partir; sin él, se entrena una red desde el principio.</translation>
    </message>
    <message>
        <source>The model file to write; the same file is replaced when the new one is whole.</source>
        <extracomment>task relabel, parameter output</extracomment>
        <translation>El archivo de modelo que escribir; el mismo archivo se reemplaza cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>The model file whose classes change.</source>
        <extracomment>task relabel, parameter model</extracomment>
        <translation>El archivo del modelo cuyas clases cambian.</translation>
    </message>
    <message>
        <source>The model file; the answers of several files are averaged.</source>
        <extracomment>task predict, parameter model</extracomment>
        <translation>El archivo del modelo; se promedian las respuestas de varios archivos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>The model that maps the land cover</source>
        <translation>El modelo que cartografía la cobertura del suelo</translation>
    </message>
    <message>
        <source>The most that is added by chance, in standard deviations.</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>Lo máximo que se añade al azar, en desviaciones estándar.</translation>
    </message>
    <message>
        <source>The name of a class for all that is not labelled; unknown, and not learnt, if empty.</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>El nombre de una clase para todo lo no etiquetado; desconocido, y no se aprende, si está vacío.</translation>
    </message>
    <message>
        <source>The names of the rows to do; all if not given.</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>Los nombres de las filas que hacer; todas si no se indica.</translation>
    </message>
    <message>
        <source>The network to adapt where no model is given.</source>
        <extracomment>task adapt, parameter network</extracomment>
        <translation>La red que adaptar cuando no se indica un modelo.</translation>
    </message>
    <message>
        <source>The network to train: a choice by purpose, or one of those that &apos;lclab models&apos; lists.</source>
        <extracomment>task train, parameter model</extracomment>
        <translation>La red que entrenar: una elección por finalidad, o una de las que enumera «lclab models».</translation>
    </message>
    <message>
        <source>The network&apos;s own, or on its encoder DeepLabV2&apos;s sum of dilated convolutions or pyramid pooling.</source>
        <extracomment>task adapt, parameter head</extracomment>
        <translation>La propia de la red, o sobre su codificador la suma de convoluciones dilatadas de DeepLabV2 o la agrupación piramidal.</translation>
    </message>
    <message>
        <source>The networks to measure, or &apos;all&apos;; &apos;lclab models&apos; lists them.</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>Las redes que medir, o «all»; «lclab models» las enumera.</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes the fastest that the device has.</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>Los números con que calcular; auto toma los más rápidos que tenga el dispositivo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>the one that the set-up makes</source>
        <translation>el que crea la instalación</translation>
    </message>
    <message>
        <source>The output to use of a model with several.</source>
        <extracomment>task predict, parameter head</extracomment>
        <translation>La salida que usar de un modelo con varias.</translation>
    </message>
    <message>
        <source>The paper and its table; &apos;lclab reproduce --list&apos; tells of each.</source>
        <extracomment>task reproduce, parameter table</extracomment>
        <translation>El artículo y su tabla; «lclab reproduce --list» explica cada una.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>The picture is being made</source>
        <translation>Se está creando la imagen</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>La imagen que escribir.</translation>
    </message>
    <message>
        <source>The points to write: the map&apos;s class is kept aside, &apos;class&apos; waits for the true one.</source>
        <extracomment>task sample, parameter output</extracomment>
        <translation>Los puntos que escribir: la clase del mapa se guarda aparte, «class» espera la verdadera.</translation>
    </message>
    <message>
        <source>The polygons&apos; field with the class, as number or name.</source>
        <extracomment>task dataset, parameter class_field</extracomment>
        <translation>El campo de los polígonos con la clase, como número o nombre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor (1 thread)</source>
        <translation>el procesador (1 hilo)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor ({} threads)</source>
        <translation>el procesador ({} hilos)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The proxy refuses, or is not there.</source>
        <translation>El proxy rechaza la conexión, o no está.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought</source>
        <translation>El Python descargado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought before</source>
        <translation>El Python descargado antes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The Python that was brought</source>
        <translation>El Python que se descargó</translation>
    </message>
    <message>
        <source>The raster to map; any that GDAL opens.</source>
        <extracomment>task predict, parameter image</extracomment>
        <translation>El ráster que cartografiar; cualquiera que abra GDAL.</translation>
    </message>
    <message>
        <source>The rasters that were labelled; any that GDAL opens.</source>
        <extracomment>task dataset, parameter images</extracomment>
        <translation>Los rásteres que se etiquetaron; cualquiera que abra GDAL.</translation>
    </message>
    <message>
        <source>The rasters to label.</source>
        <extracomment>task suggest, parameter image</extracomment>
        <translation>Los rásteres que etiquetar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; broke off. {}</source>
        <translation>La ejecución «{}» se interrumpió. {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; failed: {}</source>
        <translation>La ejecución «{}» falló: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>The run &apos;{}&apos; is at work and needs it.</source>
        <translation>La ejecución «{}» está en curso y lo necesita.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; is done.</source>
        <translation>La ejecución «{}» ha terminado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; was stopped.</source>
        <translation>La ejecución «{}» se detuvo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run ended without a word: the computer was switched off, memory ran out, or somebody ended it. What was saved is kept; &apos;Resume&apos; goes on from there.</source>
        <translation>La ejecución terminó sin aviso: se apagó el equipo, se agotó la memoria o alguien la terminó. Lo guardado se conserva; «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The server was not reached.</source>
        <translation>No se pudo llegar al servidor.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>the settings</source>
        <translation>la configuración</translation>
    </message>
    <message>
        <source>The share of batches in which crops are put together of the corners of four; below 0 takes 0.75 where most of the imagery has labels, and none where they are sparse.</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>La parte de los lotes en que los recortes se componen de las esquinas de cuatro; por debajo de 0 se toma 0.75 donde la mayor parte de las imágenes tiene etiquetas, y ninguno donde son escasas.</translation>
    </message>
    <message>
        <source>The share of batches in which crops get a box of another crop.</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>La parte de los lotes en que los recortes reciben un rectángulo de otro recorte.</translation>
    </message>
    <message>
        <source>The share of the labels that is kept for measuring during training.</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>La parte de las etiquetas que se reserva para medir durante el entrenamiento.</translation>
    </message>
    <message>
        <source>The share of the labels that training never sees, not even to choose the best state.</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>La parte de las etiquetas que el entrenamiento nunca ve, ni siquiera para elegir el mejor estado.</translation>
    </message>
    <message>
        <source>The share of the steps in which the learning rate rises.</source>
        <extracomment>task train, parameter warmup</extracomment>
        <translation>La parte de los pasos en que sube la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The share of the steps in which the weights alone learn.</source>
        <extracomment>task search, parameter warmup</extracomment>
        <translation>La parte de los pasos en que solo aprenden los pesos.</translation>
    </message>
    <message>
        <source>The sizes at which crops are seen, one by chance for every batch, instead of any between the smallest and the largest.</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>Los tamaños a los que se ven los recortes, uno al azar para cada lote, en lugar de cualquiera entre el mínimo y el máximo.</translation>
    </message>
    <message>
        <source>The smallest and the largest scale at which its crops are seen; without them it is as of the first.</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>La escala mínima y la máxima a las que se ven sus recortes; sin ellas, como en el primero.</translation>
    </message>
    <message>
        <source>The squares to write: rank, uncertainty, the likeliest class and the second, and a field &apos;done&apos; for walking through them.</source>
        <extracomment>task suggest, parameter output</extracomment>
        <translation>Los cuadrados que escribir: orden, incertidumbre, la clase más probable y la segunda, y un campo «done» para recorrerlos.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <extracomment>task profile, parameter csv</extracomment>
        <translation>La tabla que escribir.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>The tested packages are for Linux on x86-64, and this is {} on {}: make an environment by hand, as docs/installing.md says, and choose it as existing Python.</source>
        <translation>Los paquetes probados son para Linux en x86-64, y esto es {} en {}: cree un entorno a mano, como dice docs/installing.md, y elíjalo como Python existente.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the tested PyTorch has no CUDA</source>
        <translation>el PyTorch probado no tiene CUDA</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker gave no reason.</source>
        <translation>El proceso de cálculo no dio ningún motivo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker stopped with {}.</source>
        <translation>El proceso de cálculo se detuvo con {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>The worker&apos;s Python {} (from {}) does not exist.</source>
        <translation>El Python del proceso de cálculo {} (de {}) no existe.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker&apos;s Python {} {}.</source>
        <translation>El Python del proceso de cálculo {} {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>There is a class &apos;{}&apos; already.</source>
        <translation>Ya hay una clase «{}».</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>There is a model &apos;{}&apos; already. Name of the new one:</source>
        <translation>Ya hay un modelo «{}». Nombre del nuevo:</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>There is no data set in {}.</source>
        <translation>No hay ningún conjunto de datos en {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/target.py"/>
        <source>There is no imagery to map: add a raster layer to the project and make it visible.</source>
        <translation>No hay imágenes que cartografiar: añada una capa ráster al proyecto y hágala visible.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>There is no Python 3.11 or newer on this system.</source>
        <translation>En este sistema no hay Python 3.11 o posterior.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>There is no Python for the worker yet: no complete {}.</source>
        <translation>Todavía no hay un Python para el proceso de cálculo: falta un {} completo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>There is no Python to bring for {}.</source>
        <translation>No hay ningún Python que descargar para {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>There is too little memory. Choose a smaller batch, crop or network.</source>
        <translation>La memoria no alcanza. Elija un lote, un recorte o una red más pequeños.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>This machine would compute with {}.</source>
        <translation>Este equipo calcularía con {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>This version needs newer packages than are set up.</source>
        <translation>Esta versión necesita paquetes más nuevos que los instalados.</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Throw away what the folder holds of an earlier run.</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>Descartar lo que la carpeta contenga de una ejecución anterior.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>To measure the end alone (score), also to keep the best state by the validation blocks (stop), or also to learn from the training blocks (train).</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Para medir solo el final (score), también para conservar el mejor estado según los bloques de validación (stop), o también para aprender de los bloques de entrenamiento (train).</translation>
    </message>
    <message>
        <source>To tell apart.</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>Que distinguir.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Too little:</source>
        <translation>Demasiado poco:</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>task adapt; task pretrain; task search; task sensitivity; task train</extracomment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a found network at every pair of widths, and write a table of cost and accuracy.</source>
        <extracomment>task sensitivity</extracomment>
        <translation>Entrena una red hallada con cada par de anchos, y escribe una tabla de coste y exactitud.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>task train</extracomment>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Train a network on a data set, and write it as a model file with a report of its accuracy.</source>
        <extracomment>task train</extracomment>
        <translation>Entrena una red con un conjunto de datos, y la escribe como archivo de modelo con un informe de su exactitud.</translation>
    </message>
    <message>
        <source>Train what is found</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>Entrenar lo hallado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.</source>
        <extracomment>network transunet</extracomment>
        <translation>TransUNet: una ResNet-50 y un transformer de visión grande en un solo codificador, bajo una U-Net.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Try again; if it happens twice, report it with the log.</source>
        <translation>Inténtelo de nuevo; si ocurre dos veces, comuníquelo con el registro.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Try again; if it stays so, the package index is not to be trusted.</source>
        <translation>Inténtelo de nuevo; si persiste, el índice de paquetes no es de fiar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Trying it out</source>
        <translation>Probando</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Trying it out: the first import may take a minute</source>
        <translation>Probando: la primera importación puede tardar un minuto</translation>
    </message>
    <message>
        <source>Turn crops by chance.</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>Girar recortes al azar.</translation>
    </message>
    <message>
        <source>U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.</source>
        <extracomment>network efficientnet-unet</extracomment>
        <translation>U-Net sobre EfficientNet: un codificador profundo de convoluciones por canal, para una buena GPU.</translation>
    </message>
    <message>
        <source>U-Net++: nested, densely connected skip paths between encoder and decoder.</source>
        <extracomment>network unetplusplus</extracomment>
        <translation>U-Net++: conexiones de salto anidadas y densas entre codificador y decodificador.</translation>
    </message>
    <message>
        <source>U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.</source>
        <extracomment>network unet-plain</extracomment>
        <translation>U-Net, la sencilla: pares de convoluciones en cinco tamaños, aprendida solo de sus datos.</translation>
    </message>
    <message>
        <source>U-Net: skip connections from every stage of the encoder into a decoder of convolutions.</source>
        <extracomment>network unet</extracomment>
        <translation>U-Net: conexiones de salto desde cada etapa del codificador a un decodificador de convoluciones.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>UNetFormer: a light encoder with attention in the decoder, made for speed.</source>
        <extracomment>network unetformer</extracomment>
        <translation>UNetFormer: un codificador ligero con atención en el decodificador, hecha para ser rápida.</translation>
    </message>
    <message>
        <source>UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.</source>
        <extracomment>network upernet-vit</extracomment>
        <translation>UPerNet sobre un transformer de visión sencillo: para codificadores grandes preentrenados en otro lugar.</translation>
    </message>
    <message>
        <source>UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.</source>
        <extracomment>network upernet-swin-t</extracomment>
        <translation>UPerNet sobre un transformer Swin: ventanas de atención, y una pirámide ancha para una buena GPU.</translation>
    </message>
    <message>
        <source>UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.</source>
        <extracomment>network upernet</extracomment>
        <translation>UPerNet: una pirámide de características con agrupación sobre partes de la imagen, sobre cualquier codificador.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Use an &amp;existing Python as it is</source>
        <translation>&amp;Usar un Python existente tal cual</translation>
    </message>
    <message>
        <source>Use of the target&apos;s labels</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>Uso de las etiquetas del destino</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>Used elsewhere</source>
        <translation>Usados en otro lugar</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>uv has put no Python into {}.</source>
        <translation>uv no ha puesto ningún Python en {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation blocks</source>
        <translation>bloques de validación</translation>
    </message>
    <message>
        <source>Validation images</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Validation share</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of the reference, or class ids of the data set, that stand for unknown: their pixels are left out.</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>Valores de la referencia, o identificadores de clase del conjunto de datos, que significan desconocido: sus píxeles se omiten.</translation>
    </message>
    <message>
        <source>Varied</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>Variados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Wait for its end, or cancel it.</source>
        <translation>Espere a que termine, o cancélela.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Wait for its end, or stop it in the list of runs, and remove it again.</source>
        <translation>Espere a que termine, o deténgala en la lista de ejecuciones, y vuelva a eliminarlo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Wait for its end, stop it, or choose another folder.</source>
        <translation>Espere a que termine, deténgala o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Wait for the end or cancel it, and remove it again.</source>
        <translation>Espere a que termine o cancele, y vuelva a eliminarlo.</translation>
    </message>
    <message>
        <source>Wanted of the overall accuracy, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>El deseado para la exactitud global, cuando hay que calcular el número de puntos.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>task search, parameter warmup; task train, parameter warmup</extracomment>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Warning: {}</source>
        <translation>Advertencia: {}</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weight of further answers</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>Peso de las respuestas adicionales</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>task train, result weights</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the losses</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>Pesos de las pérdidas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>What &apos;auto&apos; means in all forms; auto is the fastest device there is.</source>
        <translation>Qué significa «auto» en todos los formularios; auto es el dispositivo más rápido que haya.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>What a broken-off set-up has left</source>
        <translation>Lo que dejó una instalación interrumpida</translation>
    </message>
    <message>
        <source>What is averaged over windows, flips, scales and models.</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>Lo que se promedia sobre ventanas, volteos, escalas y modelos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>What is here?</source>
        <translation>¿Qué hay aquí?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>What is labelled: its pixels are counted.</source>
        <translation>Lo que se etiqueta: se cuentan sus píxeles.</translation>
    </message>
    <message>
        <source>What is made small: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce or background_dice, several with weights and arguments as in &apos;cross_entropy:1:smoothing=0.1 dice:0.5&apos;; hi-resnet is three of them as that paper has them.</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation>Lo que se minimiza: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce o background_dice, varias con pesos y argumentos como en «cross_entropy:1:smoothing=0.1 dice:0.5»; hi-resnet son tres de ellas como en ese artículo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>What the model maps</source>
        <translation>Lo que cartografía el modelo</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>What the model takes it for.</source>
        <translation>Lo que el modelo cree que es.</translation>
    </message>
    <message>
        <source>What the network&apos;s batch norms know of when they map: the target alone, or both regions as in the papers.</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>Lo que conocen las normalizaciones por lotes de la red al cartografiar: solo el destino, o ambas regiones como en los artículos.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Where the next polygons help most</source>
        <translation>Dónde ayudan más los próximos polígonos</translation>
    </message>
    <message>
        <source>Where the paper&apos;s data sets lie: each in a folder of its name, or one of them itself.</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>Dónde están los conjuntos de datos del artículo: cada uno en una carpeta con su nombre, o uno de ellos mismo.</translation>
    </message>
    <message>
        <source>Where to write the stages and the page, on the command line reproduced/TABLE if it is not given; the same call on it goes on where it stopped.</source>
        <extracomment>task reproduce, parameter output</extracomment>
        <translation>Dónde escribir las etapas y la página, en la línea de órdenes reproduced/TABLE si no se indica; la misma llamada sobre ella continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Where to write the table and a page about it.</source>
        <extracomment>task profile, parameter output</extracomment>
        <translation>Dónde escribir la tabla y una página sobre ella.</translation>
    </message>
    <message>
        <source>Whether a pixel of a rarer class counts more in the loss.</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>Si un píxel de una clase más rara cuenta más en la pérdida.</translation>
    </message>
    <message>
        <source>Which blocks the crops are drawn from.</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation>De qué bloques se sacan los recortes.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Which figure to show.</source>
        <translation>Qué gráfico mostrar.</translation>
    </message>
    <message>
        <source>Width of its decoder</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>Ancho de su decodificador</translation>
    </message>
    <message>
        <source>Width of the network</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>Ancho de la red</translation>
    </message>
    <message>
        <source>Width of the search</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>Ancho de la búsqueda</translation>
    </message>
    <message>
        <source>Widths of the decoder</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>Anchos del decodificador</translation>
    </message>
    <message>
        <source>Widths of the network</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>Anchos de la red</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Window</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows at a time; 0 chooses.</source>
        <extracomment>task evaluate, parameter batch; task predict, parameter batch; task suggest, parameter batch</extracomment>
        <translation>Ventanas a la vez; con 0 se elige solo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>With Land Cover Lab</source>
        <translation>Con Land Cover Lab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Without internet none can be brought: install one and choose it.</source>
        <translation>Sin internet no se puede descargar ninguno: instale uno y elíjalo.</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>{0} × {0} pixels, a share of {1:.0%} in common with the next</source>
        <translation>{0} × {0} píxeles, con una parte de {1:.0%} en común con la siguiente</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.0%} of the time waiting for data</source>
        <translation>{:.0%} del tiempo esperando datos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{:.1%} of all that is labelled</source>
        <translation>{:.1%} de todo lo etiquetado</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.1f} images/s</source>
        <translation>{:.1f} imágenes/s</translation>
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
        <translation>{} ({}) con CUDA {}, controlador {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: no feature is chosen.</source>
        <translation>{} = {}: no hay ningún objeto seleccionado.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a raster layer.</source>
        <translation>{} = {}: QGIS no puede abrirlo como capa ráster.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a vector layer.</source>
        <translation>{} = {}: QGIS no puede abrirlo como capa vectorial.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>{} = {}: the box is empty.</source>
        <translation>{} = {}: el rectángulo está vacío.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} classes</source>
        <translation>{} clases</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} could not be moved to the trash.</source>
        <translation>{} no se pudo mover a la papelera.</translation>
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
        <translation>{} no se inicia: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} done</source>
        <translation>{} listos</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>{} ended with code {}: {}</source>
        <translation>{} terminó con el código {}: {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} for an image of {} × {} pixels</source>
        <translation>{} para una imagen de {} × {} píxeles</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <source>{} gave no answer within {:g} s.</source>
        <translation>{} no respondió en {:g} s.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} has come to be there meanwhile.</source>
        <translation>Entretanto ha aparecido ahí {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} has no {}.</source>
        <translation>{} no tiene {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} images</source>
        <translation>{} imágenes</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>{} is broken ({}).</source>
        <translation>{} está dañado ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>{} is no environment of Land Cover Lab.</source>
        <translation>{} no es un entorno de Land Cover Lab.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} is no model file.</source>
        <translation>{} no es un archivo de modelo.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} is not the file that was tested: its hash is another.</source>
        <translation>{} no es el archivo que se probó: su hash es otro.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} labelled pixels</source>
        <translation>{} píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of GPU memory</source>
        <translation>{} de memoria de GPU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of memory</source>
        <translation>{} de memoria</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} or {}?</source>
        <translation>¿{} o {}?</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} parameters</source>
        <translation>{} parámetros</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} places</source>
        <translation>{} lugares</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>{} polygons have none of these classes and are not learnt from.</source>
        <translation>{} polígonos no tienen ninguna de estas clases y no se usan para aprender.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>{} while it is made, {} in the end; {} are free</source>
        <translation>{} durante la instalación, {} al final; hay {} libres</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>{}, {} of {} free memory</source>
        <translation>{}, {} de {} de memoria libre</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>{}: choose a folder, in which the run is kept.</source>
        <translation>{}: elija una carpeta en la que se guarde la ejecución.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{}: click or press Enter for another colour.</source>
        <translation>{}: haga clic o pulse Intro para elegir otro color.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: divided by {:.4g}</source>
        <translation>{}: dividida por {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{}: its weights lie in another file, {}.</source>
        <translation>{}: sus pesos están en otro archivo, {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: mean {:.4g}, deviation {:.4g}</source>
        <translation>{}: media {:.4g}, desviación {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: neither the layer nor the model says how large a pixel is.</source>
        <translation>{}: ni la capa ni el modelo dicen cuánto mide un píxel.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: none of its fields holds a class. Choose the class field.</source>
        <translation>{}: ninguno de sus campos contiene una clase. Elija el campo de clase.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent holds {} x {} pixels of {:g} map units.</source>
        <translation>{}: la extensión contiene {} x {} píxeles de {:g} unidades de mapa.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent {} lies outside.</source>
        <translation>{}: la extensión {} queda fuera.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>{}: the file cannot be made ({}).</source>
        <translation>{}: no se puede crear el archivo ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>{}: the layer could not be exported</source>
        <translation>{}: no se pudo exportar la capa</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the layer has no end.</source>
        <translation>{}: la capa no tiene límites.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{}: the layer is empty.</source>
        <translation>{}: la capa está vacía.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: the place could not be marked.</source>
        <translation>{}: no se pudo marcar el lugar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>{}: the polygons could not be changed; they keep the former name.</source>
        <translation>{}: no se pudieron cambiar los polígonos; conservan el nombre anterior.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>{}: there is no run here.</source>
        <translation>{}: aquí no hay ninguna ejecución.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this file is open in the project. Choose another name.</source>
        <translation>{}: este archivo está abierto en el proyecto. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>{}: this is no class table ({}).</source>
        <translation>{}: no es una tabla de clases ({}).</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this is the record of no run.</source>
        <translation>{}: esto no es el registro de una ejecución.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this layer cannot be edited.</source>
        <translation>{}: esta capa no se puede editar.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this run is running already.</source>
        <translation>{}: esta ejecución ya está en curso.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} are free, and {} are needed.</source>
        <translation>{}: hay {} libres y se necesitan {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} of {} wheels are missing: {}.</source>
        <translation>{}: faltan {} de {} wheels: {}.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a live look; zoom in.</source>
        <translation>{}: {} x {} píxeles son demasiados para el mapa en vivo; acérquese.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run &apos;Predict land cover&apos; of the toolbox, which takes any size.</source>
        <translation>{}: {} x {} píxeles son demasiados para un vistazo rápido; dibuje un área más pequeña, o ejecute «Predecir la cobertura del suelo» de la caja de herramientas, que admite cualquier tamaño.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{}: {}; until then the processor computes.</source>
        <translation>{}: {}; hasta entonces calcula el procesador.</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>… and {} more.</source>
        <translation>… y {} más.</translation>
    </message>
</context>
</TS>
