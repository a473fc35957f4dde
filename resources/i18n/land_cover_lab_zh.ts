<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>LandCoverLab</name>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source> million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Count sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>&amp;Draw polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Folder for new runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>&amp;Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Live maps up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>&amp;Make a data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>&amp;Make it here, with packages from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Networks to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Put on my shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>&amp;Suggest places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Train with this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Use for mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; comes with Land Cover Lab and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; does not lie on your shelf; delete it where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for training: it won&apos;t be learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for validation: its accuracy won&apos;t be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>&apos;{}&apos; has {} polygons. Delete them or give them another class first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; maps from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the paper&apos;s 0.003, and more where steps are few.</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>1 band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set over the target, to measure with, to choose the stopping point or to learn from; what is measured on is never learnt from.</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A file is not the one that was tested: its hash is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first model, which knows where it is unsure.</source>
        <extracomment>task suggest, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images and one of label rasters with the same file names, instead of images and labels.</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A package is not there for this Python and system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster whose values are the true classes.</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>A set-up was broken off; it goes on with what it has downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tiled GeoTIFF, or a cloud-optimised one with overviews.</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.</source>
        <extracomment>network abcnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulation</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Accuracy</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>accuracy {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt a model</source>
        <extracomment>task adapt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt a model to a region without labels, from a labelled data set and the region&apos;s imagery.</source>
        <extracomment>task adapt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add the classes that you want to map, or start from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Add the run of a folder to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Add your company&apos;s certificate in Settings &gt; Options &gt; Authentication, or name its file in the variable PIP_CERT. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AerialFormer: a Swin transformer with details of half the size, for small objects.</source>
        <extracomment>network aerialformer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which no more repeats begin; one is always done after a first that warms up.</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>All files (*.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>All is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>All is installed, but cannot be imported: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>All networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All touched pixels</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write each class&apos;s area.</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write one band per class.</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the map as polygons.</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the winner&apos;s probability.</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write what a method of self-training takes the target for, where it is sure, as a raster.</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier model file of the same network, perhaps with other classes.</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network&apos;s encoder with DeepLabV2&apos;s head on it, or with pyramid pooling.</source>
        <extracomment>network with-head</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed deals the blocks differently.</source>
        <extracomment>task dataset, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed draws others.</source>
        <extracomment>task preview, parameter seed; task sample, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed, another run.</source>
        <extracomment>task adapt, parameter seed; task train, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed, another search.</source>
        <extracomment>task search, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed, other runs.</source>
        <extracomment>task sensitivity, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Another set-up is at work in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>any bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>any; images are read as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>Apple&apos;s GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As argument=value.</source>
        <extracomment>task search, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab adapt --list&apos; has them.</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab models&apos; lists them.</source>
        <extracomment>task adapt, parameter network_set; task train, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As argument=value; of several networks, all must have them.</source>
        <extracomment>task profile, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name until now.</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.</source>
        <extracomment>task adapt, parameter rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.</source>
        <extracomment>task train, parameter rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>at least {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or another.</source>
        <extracomment>task adapt, parameter device; task predict, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps.</source>
        <extracomment>task search, parameter device; task sensitivity, parameter device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-DeepLab: a light encoder found by a search, refined by its finest features.</source>
        <extracomment>network auto-deeplab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoLC: a light encoder found by a search, a feature pyramid and its fusion.</source>
        <extracomment>network autolc</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average flips</source>
        <extracomment>task predict, parameter flips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of</source>
        <extracomment>task predict, parameter merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average scales</source>
        <extracomment>task predict, parameter scales</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging</source>
        <extracomment>task train, parameter average</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background class</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Bands</source>
        <extracomment>task dataset, parameter bands; task predict, parameter bands; task profile, parameter bands; task suggest, parameter bands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BANet: a light transformer for what lies far apart beside convolutions for texture.</source>
        <extracomment>network banet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>task adapt, parameter batch; task predict, parameter batch; task profile, parameter batch; task search, parameter batch; task sensitivity, parameter batch; task suggest, parameter batch; task train, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>task adapt, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a file&apos;s.</source>
        <extracomment>task adapt, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BiSeNet: a shallow path for details beside a deep one for context, made for speed.</source>
        <extracomment>network bisenet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.</source>
        <extracomment>network botnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>By purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the source&apos;s mean and spread or by its own; auto takes its own where its values are of another type.</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>by which the best state was chosen, so that they flatter a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/algorithm.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelled. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Cancelled: {} is not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>cannot import what is needed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells one after the other.</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>task evaluate; task sample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Check that QGIS shows the layer there, or give a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Check that the file may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Check the path, or take a layer of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Checking what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>Choose a model file, or JSON or CSV with names and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Choose a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Choose a run in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Choose another folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Choose several runs to compare their curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Choose the folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Choose the folder that holds dataset.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Choose the imagery, to count in its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class areas</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class field</source>
        <extracomment>task dataset, parameter class_field; task evaluate, parameter class_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class table</source>
        <extracomment>task dataset, parameter classes; task evaluate, parameter classes; task relabel, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Class tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Classes</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/classes.py"/>
        <source>Classes of the layers&apos; style: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>classes unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.</source>
        <extracomment>network classmatenet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click its corners; right click or Enter ends, Backspace takes back, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Click on a colour or double-click on a name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click on a map: class and probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Close the options and make, change or remove the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Colour of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour variation</source>
        <extracomment>task adapt, parameter colour; task train, parameter colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare values of one of the method&apos;s arguments, as in share=0.1,0.2,0.5: a run each, and a table.</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare widths of a found network</source>
        <extracomment>task sensitivity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Compared in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Computes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence level</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Copy model files onto the shelf; they may be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Copying {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/tally.py"/>
        <source>Counting labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/counter.py"/>
        <source>Counting the sizes of networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Counts parameters and operations of all networks, once; takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops a step, fewer where memory is short.</source>
        <extracomment>task search, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops a step.</source>
        <extracomment>task sensitivity, parameter batch; task train, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops a step: half of them of the source, half of the target.</source>
        <extracomment>task adapt, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>CUDA {} is brought all the same: the tested PyTorch has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-mix</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DABNet: less than a million parameters in depth-wise filters, for a processor.</source>
        <extracomment>network dabnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANet: every pixel sees all the others, and every channel, at an eighth of the size.</source>
        <extracomment>network danet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>task dataset; task preview; task suggest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <extracomment>task dataset, parameter output; task preview, parameter dataset; task search, parameter dataset; task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set file</source>
        <extracomment>task dataset, result dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.</source>
        <extracomment>network dc-swin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>De&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.</source>
        <extracomment>network deeplabv2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.</source>
        <extracomment>network deeplabv3plus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.</source>
        <extracomment>network deeplabv3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>default {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Delete a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Delete it in the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Deleting {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task profile, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.</source>
        <extracomment>network dfcnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dim of AutoLC&apos;s paper; less where a limit asks for it.</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dim of the paper.</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Done.
{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Download it again; if it stays so, the index or the folder of wheels is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {} ({} of {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Drag over the map; Shift keeps a square, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a stratified random sample of points on a map, to be labelled and then evaluated.</source>
        <extracomment>task sample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Draw in it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw on the map; the keys 1 to 9 choose the class, and no form pops up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw points to check a map</source>
        <extracomment>task sample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Draw training polygons: classes, counts, and where to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Drawn &amp;areas up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.</source>
        <extracomment>network eanet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder&apos;s weights</source>
        <extracomment>task adapt, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End the process without waiting for it to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>ended at once with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>ended with code {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Environments of other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>task adapt, parameter epoch; task train, parameter epoch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERFNet: two million parameters in one-dimensional convolutions, for a processor.</source>
        <extracomment>network erfnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Error: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing labels</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>exit code {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Export the layer to a GeoTIFF at the resolution you want, and take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Exporting {} first: {} x {} pixels of {:.3g} map units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>task predict, parameter extent; task suggest, parameter extent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper while searching.</source>
        <extracomment>task search, parameter width</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper, of the network that is found; less where a limit asks for it.</source>
        <extracomment>task search, parameter f</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F of the paper.</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.</source>
        <extracomment>network factseg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.</source>
        <extracomment>network fanet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.</source>
        <extracomment>network farseg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.</source>
        <extracomment>network fc-densenet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCN-8s with VGG&apos;s large layers: the original of 2015, mostly of historical interest.</source>
        <extracomment>network fcn8s-vgg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.</source>
        <extracomment>network fcn8s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features with their true class.</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Few polygons: {}. Five or more, far apart, make a class easier to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>filled elsewhere with pip download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Find places where a first model is unsure, and that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flips</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Folder</source>
        <extracomment>task profile, parameter output; task sensitivity, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Folder of a run, or of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of labels</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a first map, and wherever there is no GPU: trains in minutes on a processor.</source>
        <extracomment>network small-for-processors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a model: auto, cpu, cuda, cuda:1, mps.</source>
        <extracomment>task evaluate, parameter device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everyday work with a GPU: sees farther than the small one, and is still quick.</source>
        <extracomment>network medium-for-gpus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>for example {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For many labels and hours on a good GPU: keeps details through all its layers.</source>
        <extracomment>network large-for-many-labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the table and the runs; the same call on it goes on where it stopped.</source>
        <extracomment>task sensitivity, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Forget runs that are over; their files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>found by itself, or brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found network</source>
        <extracomment>task search, result genotype; task sensitivity, parameter genotype</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Free space, or name a folder on another disk in the variable LCLAB_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>From a folder of &amp;wheels, without internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>From runs of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning, after the search.</source>
        <extracomment>task search, parameter training</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.</source>
        <extracomment>network ft-unetformer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>gave no sign within {:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GFLOPs</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>Give a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Give an extent, or a smaller one; or export the part you need to a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the classes of a model other names and colours, in its file and in all later maps.</source>
        <extracomment>task relabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Go on from the last saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>GPU memory (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Ground resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>has newer packages to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>has no venv (Debian and Ubuntu: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have torch compile the network, which pays in long runs on a GPU.</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>task adapt, parameter head; task predict, parameter head</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi-ResNet without its refinement: attention in windows instead of convolutions.</source>
        <extracomment>network hi-resnet-v2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base with its funnel, which looks longer at the finest features.</source>
        <extracomment>network hi-resnet-v1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base: HRNet-W48 with a third stage of thrice the depth and no fourth.</source>
        <extracomment>network hi-resnet-base</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.</source>
        <extracomment>network hi-resnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How crops are drawn: 0 as often as classes occur, 1 all classes equally often.</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each is trained.</source>
        <extracomment>task sensitivity, parameter steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long search and training may take together, as in 20min or 2h; without, epochs and steps decide.</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to adapt.</source>
        <extracomment>task adapt, parameter steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to train.</source>
        <extracomment>task train, parameter steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>How many a task takes that is not told a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are shown.</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many in all; 0 works it out from the standard error that is wanted.</source>
        <extracomment>task sample, parameter points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to suggest.</source>
        <extracomment>task suggest, parameter number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour of the source&apos;s crops vary by chance; 0 not at all.</source>
        <extracomment>task adapt, parameter colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour vary by chance; 0 not at all.</source>
        <extracomment>task train, parameter colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a network is run, and trained for a step, at most; the median counts.</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the weights see their half of the imagery, where no time is given.</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the average of the weights follows them; it is what gets mapped with.</source>
        <extracomment>task train, parameter average</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly weights are kept small.</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reference was chosen: &apos;as given&apos; counts its pixels or points; &apos;stratified&apos; takes points as a random sample in each class of the map, and corrects for area.</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights descend.</source>
        <extracomment>task adapt, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to adapt; &apos;lclab adapt --list&apos; tells of each.</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search: &apos;fast&apos; for most, &apos;faithful&apos; as AutoLC&apos;s paper has it.</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unsure the model is: by all classes&apos; probabilities (entropy), or by how near the second class comes to the first (margin).</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.</source>
        <extracomment>network hrnet-ocr</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRNet-W32: features that stay at a quarter of the size, for borders and small objects.</source>
        <extracomment>network hrnet-w32</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRNet-W48 with a third stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.</source>
        <extracomment>network hrnet-w48</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>I have a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the layer&apos;s own where not given.</source>
        <extracomment>task dataset, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the map&apos;s own where not given.</source>
        <extracomment>task evaluate, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>If not, the run goes on while QGIS is closed, and is found here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they are temporary. Live maps always are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they go on while QGIS is closed. Each can be told otherwise in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored values</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Image</source>
        <extracomment>task evaluate, parameter image; task predict, parameter image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery without labels of the region to adapt to.</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>task dataset, parameter images; task suggest, parameter image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images at a time, where time is measured.</source>
        <extracomment>task profile, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are for testing alone, likewise.</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are for validation alone: more of them, or names of those given.</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many parts a batch is computed, to need less memory.</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Install Python 3.11 or newer, or name one in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>Install there what docs/installing.md names, or choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a map: the image for a model to map.</source>
        <extracomment>task evaluate, parameter image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a map: the model file to check.</source>
        <extracomment>task evaluate, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Intersection over union, from 0 to 1: how well this class is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is a Python of 32 bits; PyTorch needs 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is no Python that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is Python {}; 3.11 or newer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>It comes from github.com; install Python 3.11 or newer yourself, or set {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>it is too old for CUDA {} (capability {}, needed {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>it names no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>its driver {} is too old, CUDA {} needs {} or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Keep maps &amp;beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Keep maps beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label every pixel that a polygon touches, not only those whose centre it holds.</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Label layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label rasters</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled polygons</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels this near to a block of another split are left out.</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Land cover</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Land Cover Lab is set up and ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Land Cover Lab: Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>Land Cover Lab: models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Land Cover Lab: Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Land Cover Lab: set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest scale</source>
        <extracomment>task train, parameter largest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Learning rate</source>
        <extracomment>task adapt, parameter rate; task search, parameter rate; task train, parameter rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least per class</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a search find a small network for a data set, and train it.</source>
        <extracomment>task search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkNet: encoder stages added into a light decoder, made for speed.</source>
        <extracomment>network linknet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every network with its arguments, and the paper and table that it comes from.</source>
        <extracomment>task models</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List networks</source>
        <extracomment>task models</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Live land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Live map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Live: {} is mapped with {} wherever you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <source>Log of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at crops and labels</source>
        <extracomment>task preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Looking at this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Loss</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Made the label layer {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data set</source>
        <extracomment>task dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data set for training from imagery and labelled polygons or label rasters.</source>
        <extracomment>task dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set for training of imagery and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a new label layer, or choose a polygon layer of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Make the data set anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Making a label layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making an environment from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.</source>
        <extracomment>network manet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>task evaluate, parameter map; task predict; task sample, parameter map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map land cover over a raster of any size with a trained model.</source>
        <extracomment>task predict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map only inside these polygons.</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map only this box, in the image&apos;s coordinates.</source>
        <extracomment>task predict, parameter extent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map what I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Mapped {} with {} in {:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/look.py"/>
        <source>Mapping {} with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps all that the window shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Maps of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps what the window shows, again after each move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Mean IoU</source>
        <extracomment>task adapt, result miou; task search, result miou; task train, result miou</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>mean IoU {:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a few steps and tell time and memory; nothing is written.</source>
        <extracomment>task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>task evaluate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure parameters, arithmetic, memory and time of networks at any size of image.</source>
        <extracomment>task profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the accuracy of a map or a model against a raster, polygons or points.</source>
        <extracomment>task evaluate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure time and memory</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure what networks cost</source>
        <extracomment>task profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, which training never saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Memory (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Memory may have run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge smaller patches into their largest neighbour; in pixels where the image has no coordinate system.</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method&apos;s arguments</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <extracomment>task adapt, result metrics; task evaluate, result metrics; task search, result metrics; task train, result metrics</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mIoU {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror crops by chance.</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Missing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Model</source>
        <extracomment>task adapt, parameter model; task evaluate, parameter model; task predict, parameter model; task relabel, parameter model; task suggest, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>task adapt, result model; task relabel, parameter output; task search, result model; task train, result model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Models</source>
        <extracomment>task models; task profile; task relabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Models are .onnx or .safetensors files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Models run in a Python environment of their own beside QGIS, made once here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models with their cards, and the networks that can be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosaic</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most operations</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most parameters</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Move &apos;{}&apos; from the shelf to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Move the map to where the model was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Move the model to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Name a Python in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and colours</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.</source>
        <extracomment>network nasnet-large-fcn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.</source>
        <extracomment>network nasnet-mobile-fcn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>needs to be set up once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Network</source>
        <extracomment>task adapt, parameter network; task train, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network&apos;s arguments</source>
        <extracomment>task adapt, parameter network_set; task profile, parameter set; task train, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Networks</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>New label layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>New label layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New names and colours, by the ids of the model&apos;s classes; all of them.</source>
        <extracomment>task relabel, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Next polygons: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/board.py"/>
        <source>No curves yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>No map here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>No NVIDIA GPU was found, so the processor computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>No picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodata value</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Nothing is downloaded or written. Choose a Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for training: make it anew with smaller shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for validation: no accuracy can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Nothing is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Nothing: the environment is made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a cell.</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a class table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each class for its user, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chance sizes at which crops are seen.</source>
        <extracomment>task train, parameter largest; task train, parameter smallest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps and their legends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in the map&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of the demo: prairie lakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the found network; 0 takes what is left of the time, or 2000.</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the image.</source>
        <extracomment>task profile, parameter bands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the intervals of a stratified sample.</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the AutoLC paper counts them; 0 sets no limit.</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network that is found; 0 sets no limit.</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the weights at first; it falls to a 25th.</source>
        <extracomment>task search, parameter rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the weights, in place of epochs; 0 takes the epochs.</source>
        <extracomment>task search, parameter steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>On a machine like this with internet: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>On my shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>On Windows, install Microsoft&apos;s Visual C++ runtime and start again; everything downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>one that has torch, onnxruntime and rasterio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this box, in the first image&apos;s coordinates.</source>
        <extracomment>task suggest, parameter extent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Only models on your shelf can be deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell the cost</source>
        <extracomment>task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Open a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Operations (FLOPs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <extracomment>task adapt, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/part.py"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Other versions&apos; environments are still there: {}. Remove frees their space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>task predict, parameter overlap</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAN: a feature pyramid with attention from high to low levels.</source>
        <extracomment>network pan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Picture</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>task adapt, parameter crop; task dataset, parameter block; task dataset, parameter margin; task predict, parameter window; task preview, parameter crop; task profile, parameter size; task search, parameter crop; task sensitivity, parameter crop; task suggest, parameter size; task train, parameter crop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Pixels of this class that were learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>task suggest, parameter number; task suggest, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>task sample, parameter output; task sample, parameter points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that even the rarest class gets; the others share the rest by area.</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Polygons</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons that are drawn already; no place touches any of them.</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons that say where each split lies, by a field &apos;split&apos; with train, validation or test.</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a class each, over one image or all.</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>task adapt, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict each window at these sizes and average.</source>
        <extracomment>task predict, parameter scales</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict each window in four mirrored positions and average.</source>
        <extracomment>task predict, parameter flips</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict land cover</source>
        <extracomment>task predict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>Preview: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a model with a single mask says yes.</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Processor &amp;threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; 0 takes all.</source>
        <extracomment>task adapt, parameter threads; task predict, parameter threads; task profile, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Projects that use it will have to choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.</source>
        <extracomment>network pspnet-os8</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSPNet: averages over parts of the image beside deep features, for what its setting tells.</source>
        <extracomment>network pspnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put a model on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put models on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Putting models on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Python environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python to make it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Python {}, which is brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters whose values are classes, instead of polygons: one per image in the same order, or any number that lie where the images do.</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the architecture</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the image at the ground resolution the model was trained at, where it differs by more than 10 %; the map keeps the image&apos;s grid.</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answers.py"/>
        <source>Reading a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Ready, with a Python of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Ready: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference polygons or points</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference raster</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Remove the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/rewriting.py"/>
        <source>Rename a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename and colour classes</source>
        <extracomment>task relabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>task adapt, result report; task evaluate, result report; task profile, result report; task search, result report; task sensitivity, result report; task train, result report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resample to the model&apos;s resolution</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/results.py"/>
        <source>Result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSNet, after its outline: few parameters at fine sizes, which takes much memory.</source>
        <extracomment>network rsnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.</source>
        <extracomment>network rssformer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Run</source>
        <extracomment>task adapt, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run and train every network; without, costs are only counted, in seconds.</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Runs of all projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve a copy on my shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Save a copy of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Save and stop; the run can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Save it as one file, or use it where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>Save the project elsewhere, or let maps be temporary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saved as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saving {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling of the target</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search by name or purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Search by name, class or band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a network</source>
        <extracomment>task search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See Settings &gt; Options &gt; Network for the proxy, its user and its password. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See the log; Copy diagnostics has what a report needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/qgis_network.py"/>
        <source>See whether there is a connection to the internet, and QGIS&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See whether there is a connection to the internet, and start again. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>task adapt, parameter seed; task dataset, parameter seed; task preview, parameter seed; task sample, parameter seed; task search, parameter seed; task sensitivity, parameter seed; task train, parameter seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.</source>
        <extracomment>network segformer-b0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B1: a light transformer that sees the whole image.</source>
        <extracomment>network segformer-b1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B2: a transformer of medium size that sees the whole image.</source>
        <extracomment>network segformer-b2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B3: a transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B4: a large transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer-B5: the largest SegFormer, for much data and a large GPU.</source>
        <extracomment>network segformer-b5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.</source>
        <extracomment>network segmenter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Select some in the layer, or take all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.</source>
        <extracomment>network semantic-fpn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>Set it up in Plugins &gt; Land Cover Lab &gt; Set up…, or without QGIS&apos;s window by scripts/setup; another Python is chosen in Settings &gt; Options &gt; Land Cover Lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Set up and ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Setting up Land Cover Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>Several are separated by ;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a window that it has in common with the next; the model&apos;s own if not given.</source>
        <extracomment>task predict, parameter overlap</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Share of the time spent waiting for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShelfNet: down, up, down and up again with skips between the columns, made for speed.</source>
        <extracomment>network shelfnet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show crops as training sees them: turned, scaled, coloured and put together by chance.</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show crops of a data set as training draws them, beside their labels in the class colours.</source>
        <extracomment>task preview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Show the history beside the runs of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Show the runs that go on while you work, and those that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source&apos;s crops in the target&apos;s colours.</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a crop.</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a crop; 0 takes the largest that memory and time allow.</source>
        <extracomment>task search, parameter crop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a window, to the next that the network takes; near the model&apos;s own if not given.</source>
        <extracomment>task predict, parameter window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the image; several for a table of all of them.</source>
        <extracomment>task profile, parameter size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square of a place.</source>
        <extracomment>task suggest, parameter size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the squares that are dealt to the splits; 0 chooses.</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Size</source>
        <extracomment>task profile, parameter size; task suggest, parameter size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <extracomment>task train, parameter smallest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Something may still run in it: close what does, and remove it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split field</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split layer</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.</source>
        <extracomment>network st-unet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Start from classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Start from other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Started: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/drawing.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>task adapt, parameter steps; task search, parameter steps; task sensitivity, parameter steps; task train, parameter steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from one look at the target to the next; 0 chooses.</source>
        <extracomment>task adapt, parameter epoch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from one look at the validation blocks to the next; 0 chooses.</source>
        <extracomment>task train, parameter epoch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/part.py"/>
        <source>Steps of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of training</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitching</source>
        <extracomment>task predict, parameter stitch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better one; 0 never.</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Stop new runs when QGIS &amp;closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop when QGIS closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy&apos;s arguments</source>
        <extracomment>task search, parameter set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <extracomment>task suggest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest where the next labels would help a model most: at unsure places that differ.</source>
        <extracomment>task suggest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Suggestions need a first model: make a data set, train on it, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness of the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>task profile, parameter csv; task profile, result table; task sensitivity, result table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>table {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system like this with the same Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take each pixel from the window that has it nearest its middle (core), or average overlapping windows with weights that fall towards the edge (blend) or equal (mean).</source>
        <extracomment>task predict, parameter stitch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target&apos;s labels</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/shapes.py"/>
        <source>The area reaches beyond where the coordinate system of {} holds; zoom in or draw a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>The area tool maps with this model from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>The chosen Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classified raster to check.</source>
        <extracomment>task evaluate, parameter map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classified raster to draw points on.</source>
        <extracomment>task sample, parameter map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The connection is not trusted: a certificate is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set to learn from.</source>
        <extracomment>task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set to look into.</source>
        <extracomment>task preview, parameter dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set to search for.</source>
        <extracomment>task search, parameter dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set with labels to learn from; methods without a source need only a model.</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>The diagnostics are in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>The environment is at work: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features&apos; field with the true class.</source>
        <extracomment>task evaluate, parameter class_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>The field that holds the class, as number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the run; the same call on it goes on where it stopped.</source>
        <extracomment>task adapt, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write tables and page to.</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write the data set to.</source>
        <extracomment>task dataset, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.</source>
        <extracomment>task sensitivity, parameter genotype</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest length of a gradient; 0 leaves it.</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task predict, parameter bands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s ground resolution, where it has no coordinate system.</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images&apos; bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task suggest, parameter bands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images&apos; bands to use, from 1; all but an alpha band if not given.</source>
        <extracomment>task dataset, parameter bands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>The key {} over the map makes the next polygons of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labelled polygons&apos; field with train, validation or test.</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>The layer covers {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to write.</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s value where there is no answer.</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file to begin from; without, a network is trained from the beginning.</source>
        <extracomment>task adapt, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file to write; the same file is replaced when the new one is whole.</source>
        <extracomment>task relabel, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file whose classes change.</source>
        <extracomment>task relabel, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file; the answers of several files are averaged.</source>
        <extracomment>task predict, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>The model that maps the land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that is added by chance, in standard deviations.</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a class for all that is not labelled; unknown, and not learnt, if empty.</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to adapt where no model is given.</source>
        <extracomment>task adapt, parameter network</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to train: a choice by purpose, or one of those that &apos;lclab models&apos; lists.</source>
        <extracomment>task train, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s own, or on its encoder DeepLabV2&apos;s sum of dilated convolutions or pyramid pooling.</source>
        <extracomment>task adapt, parameter head</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks to measure, or &apos;all&apos;; &apos;lclab models&apos; lists them.</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes the fastest that the device has.</source>
        <extracomment>task adapt, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>the one that the set-up makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output to use of a model with several.</source>
        <extracomment>task predict, parameter head</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points to write: the map&apos;s class is kept aside, &apos;class&apos; waits for the true one.</source>
        <extracomment>task sample, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons&apos; field with the class, as number or name.</source>
        <extracomment>task dataset, parameter class_field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The proxy refuses, or is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The Python that was brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster to map; any that GDAL opens.</source>
        <extracomment>task predict, parameter image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters that were labelled; any that GDAL opens.</source>
        <extracomment>task dataset, parameter images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters to label.</source>
        <extracomment>task suggest, parameter image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; broke off. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; failed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>The run &apos;{}&apos; is at work and needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run ended without a word: the computer was switched off, memory ran out, or somebody ended it. What was saved is kept; &apos;Resume&apos; goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The server was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of batches in which crops are put together of the corners of four; below 0 takes 0.75 where most of the imagery has labels, and none where they are sparse.</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of batches in which crops get a box of another crop.</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the labels that is kept for measuring during training.</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the labels that training never sees, not even to choose the best state.</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the steps in which the learning rate rises.</source>
        <extracomment>task train, parameter warmup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the steps in which the weights alone learn.</source>
        <extracomment>task search, parameter warmup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squares to write: rank, uncertainty, the likeliest class and the second, and a field &apos;done&apos; for walking through them.</source>
        <extracomment>task suggest, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table to write.</source>
        <extracomment>task profile, parameter csv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>The tested packages are for Linux on x86-64, and this is {} on {}: make an environment by hand, as docs/installing.md says, and choose it as existing Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the tested PyTorch has no CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker stopped with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>The worker&apos;s Python {} (from {}) does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker&apos;s Python {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>There is a class &apos;{}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>There is a model &apos;{}&apos; already. Name of the new one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>There is no data set in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/target.py"/>
        <source>There is no imagery to map: add a raster layer to the project and make it visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>There is no Python 3.11 or newer on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>There is no Python for the worker yet: no complete {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>There is no Python to bring for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>This machine would compute with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>This version needs newer packages than are set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>task adapt, parameter threads; task predict, parameter threads; task profile, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what the folder holds of an earlier run.</source>
        <extracomment>task adapt, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To measure on: auto, cpu, cuda, cuda:1, mps.</source>
        <extracomment>task profile, parameter device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To measure the end alone (score), also to keep the best state by the validation blocks (stop), or also to learn from the training blocks (train).</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell apart.</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Too little:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>task adapt; task search; task sensitivity; task train</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a found network at every pair of widths, and write a table of cost and accuracy.</source>
        <extracomment>task sensitivity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>task train</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network on a data set, and write it as a model file with a report of its accuracy.</source>
        <extracomment>task train</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train what is found</source>
        <extracomment>task search, parameter training</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.</source>
        <extracomment>network transunet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Try again; if it happens twice, report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Try again; if it stays so, the package index is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Trying it out: the first import may take a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn crops by chance.</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.</source>
        <extracomment>network efficientnet-unet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net++: nested, densely connected skip paths between encoder and decoder.</source>
        <extracomment>network unetplusplus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.</source>
        <extracomment>network unet-plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net: skip connections from every stage of the encoder into a decoder of convolutions.</source>
        <extracomment>network unet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNetFormer: a light encoder with attention in the decoder, made for speed.</source>
        <extracomment>network unetformer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.</source>
        <extracomment>network upernet-vit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.</source>
        <extracomment>network upernet-swin-t</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.</source>
        <extracomment>network upernet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Use an &amp;existing Python as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the target&apos;s labels</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>Used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>uv has put no Python into {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the reference that stand for unknown.</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varied</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Wait for its end, or stop it in the list of runs, and remove it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Wait for its end, stop it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Wait for the end or cancel it, and remove it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted of the overall accuracy, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>task search, parameter warmup; task train, parameter warmup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Warning: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>What &apos;auto&apos; means in all forms; auto is the fastest device there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>What a broken-off set-up has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is averaged over windows, flips, scales and models.</source>
        <extracomment>task predict, parameter merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>What is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>What is labelled: its pixels are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made small: cross_entropy, focal, dice, generalised_dice or lovasz, several with weights and arguments as in &apos;cross_entropy:1:smoothing=0.1 dice:0.5&apos;.</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>What the model maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>What the model takes it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Where the next polygons help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the table and a page about it.</source>
        <extracomment>task profile, parameter output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a pixel of a rarer class counts more in the loss.</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which blocks the crops are drawn from.</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Which figure to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of its decoder</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the network</source>
        <extracomment>task search, parameter f</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the search</source>
        <extracomment>task search, parameter width</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of the decoder</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of the network</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Window</source>
        <extracomment>task predict, parameter window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows at a time; 0 chooses.</source>
        <extracomment>task predict, parameter batch; task suggest, parameter batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>With Land Cover Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Without internet none can be brought: install one and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>{0} × {0} pixels, a share of {1:.0%} in common with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.0%} of the time waiting for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{:.1%} of all that is labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.1f} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{:.3g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{} ({}) with CUDA {}, driver {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: no feature is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>{} = {}: the box is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} could not be moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} d {} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>{} does not start: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>{} ended with code {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} for an image of {} × {} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <source>{} gave no answer within {:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} h {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} has come to be there meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} has no {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>{} is broken ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>{} is no environment of Land Cover Lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} is no model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} is not the file that was tested: its hash is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} or {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>{} polygons have none of these classes and are not learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>{} while it is made, {} in the end; {} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>{}: choose a folder, in which the run is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{}: click or press Enter for another colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: divided by {:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{}: its weights lie in another file, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: mean {:.4g}, deviation {:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: neither the layer nor the model says how large a pixel is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: none of its fields holds a class. Choose the class field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent holds {} x {} pixels of {:g} map units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent {} lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>{}: the file cannot be made ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>{}: the layer could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the layer has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{}: the layer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: the place could not be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>{}: the polygons could not be changed; they keep the former name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>{}: there is no run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this file is open in the project. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>{}: this is no class table ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this is the record of no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this layer cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this run is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} are free, and {} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} of {} wheels are missing: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a live look; zoom in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run &apos;Predict land cover&apos; of the toolbox, which takes any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{}: {}; until then the processor computes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
