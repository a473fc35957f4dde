<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>LandCoverLab</name>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source> million pixels</source>
        <translation> 百万像素</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Count sizes</source>
        <translation>统计规模(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Folder for new runs</source>
        <translation>新运行的文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Live maps up to</source>
        <translation>实时制图上限(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>&amp;Make it here, with packages from the internet</source>
        <translation>用网上的软件包在此创建(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>&amp;Networks to train</source>
        <translation>可训练的网络(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Put on my shelf</source>
        <translation>放入我的模型库(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>&amp;Set up…</source>
        <translation>安装(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Show on the map</source>
        <translation>在地图上显示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>&amp;Train with this…</source>
        <translation>用它训练(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>&amp;Use for mapping</source>
        <translation>用于制图(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; comes with Land Cover Lab and cannot be deleted.</source>
        <translation>“{}”随 Land Cover Lab 提供，无法删除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; does not lie on your shelf; delete it where it lies.</source>
        <translation>“{}”不在您的模型库中；请在其所在处删除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels at all.</source>
        <translation>“{}”完全没有标签。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for training: it won&apos;t be learnt.</source>
        <translation>“{}”没有训练标签：不会被学习。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>&apos;{}&apos; has no labels for validation: its accuracy won&apos;t be measured.</source>
        <translation>“{}”没有验证标签：不会测定其精度。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>&apos;{}&apos; has {} polygons. Delete them or give them another class first.</source>
        <translation>“{}”有 {} 个多边形。请先删除它们或改为其他类别。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/shelf.py"/>
        <source>&apos;{}&apos; maps from now on.</source>
        <translation>今后由“{}”制图。</translation>
    </message>
    <message>
        <source>0 takes the paper&apos;s 0.003, and more where steps are few.</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>0 表示取论文的 0.003，步数少时取更大值。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>1 band</source>
        <translation>1 个波段</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>1 image</source>
        <translation>1 幅影像</translation>
    </message>
    <message>
        <source>A data set over the target, to measure with, to choose the stopping point or to learn from; what is measured on is never learnt from.</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>目标域上的数据集，用于测定、选择停止点或学习；用于测定的部分绝不用于学习。</translation>
    </message>
    <message>
        <source>A data set with classes of its own to learn from beside the first, as roads beside land cover; the network shares all but its last layers.</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>与第一个数据集一同学习、具有自身类别的数据集，例如土地覆盖之外的道路；网络除最后几层外全部共享。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A file is not the one that was tested: its hash is another.</source>
        <translation>有文件与测试过的不一致：哈希值不同。</translation>
    </message>
    <message>
        <source>A first model, which knows where it is unsure.</source>
        <extracomment>task suggest, parameter model</extracomment>
        <translation>初始模型，它知道自己在何处不确定。</translation>
    </message>
    <message>
        <source>A folder of images and one of label rasters with the same file names, instead of images and labels.</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>影像文件夹和文件名相同的标签栅格文件夹，代替影像和标签。</translation>
    </message>
    <message>
        <source>A network, whose encoder learns, or an encoder by its own name, such as resnet50.</source>
        <extracomment>task pretrain, parameter network</extracomment>
        <translation>其编码器学习的网络，或编码器自身的名称，例如 resnet50。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>A package is not there for this Python and system.</source>
        <translation>缺少适用于此 Python 和系统的软件包。</translation>
    </message>
    <message>
        <source>A raster whose values are the true classes.</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>以真实类别为值的栅格。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>A set-up was broken off; it goes on with what it has downloaded.</source>
        <translation>上次安装被中断；将从已下载的内容继续。</translation>
    </message>
    <message>
        <source>A tiled GeoTIFF, or a cloud-optimised one with overviews.</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>分块 GeoTIFF，或带金字塔的云优化 GeoTIFF。</translation>
    </message>
    <message>
        <source>ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.</source>
        <extracomment>network abcnet</extracomment>
        <translation>ABCNet：细节与上下文两条路径，每个像素以低代价看到整幅影像。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>About {} on {}</source>
        <translation>约 {}，使用{}</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>梯度累积</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Accuracy</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>accuracy {:.2f}</source>
        <translation>精度 {:.2f}</translation>
    </message>
    <message>
        <source>Adapt a model</source>
        <extracomment>task adapt</extracomment>
        <translation>模型域适应</translation>
    </message>
    <message>
        <source>Adapt a model to a region without labels, from a labelled data set and the region&apos;s imagery.</source>
        <extracomment>task adapt</extracomment>
        <translation>利用有标签的数据集和目标区域的影像，使模型适应没有标签的区域。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add maps</source>
        <translation>添加地图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Add the classes that you want to map, or start from others.</source>
        <translation>添加要制图的类别，或从其他类别开始。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Add the run of a folder to the list.</source>
        <translation>将文件夹中的运行添加到列表。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Add what the run took the imagery for, where it was sure.</source>
        <translation>添加运行在有把握之处对影像的判断结果。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Add your company&apos;s certificate in Settings &gt; Options &gt; Authentication, or name its file in the variable PIP_CERT. What was downloaded is kept.</source>
        <translation>请在“设置 &gt; 选项 &gt; 认证”中添加贵单位的证书，或在变量 PIP_CERT 中指定其文件。已下载的内容保留。</translation>
    </message>
    <message>
        <source>AerialFormer: a Swin transformer with details of half the size, for small objects.</source>
        <extracomment>network aerialformer</extracomment>
        <translation>AerialFormer：Swin Transformer，保留二分之一尺寸的细节，适合小目标。</translation>
    </message>
    <message>
        <source>After which no more repeats begin; one is always done after a first that warms up.</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>超过该时间不再开始新的重复；预热之后至少进行一次。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>All files (*.*)</source>
        <translation>所有文件 (*.*)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>All is downloaded</source>
        <translation>已全部下载</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>All is installed, but cannot be imported: {}.</source>
        <translation>已全部安装，但无法导入：{}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>All networks</source>
        <translation>所有网络</translation>
    </message>
    <message>
        <source>All touched pixels</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>所有触及的像素</translation>
    </message>
    <message>
        <source>Also write each class&apos;s area.</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>同时写出各类别的面积。</translation>
    </message>
    <message>
        <source>Also write one band per class.</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>同时每个类别写一个波段。</translation>
    </message>
    <message>
        <source>Also write the map as polygons.</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>同时将地图写为多边形。</translation>
    </message>
    <message>
        <source>Also write the winner&apos;s probability.</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>同时写出所选类别的概率。</translation>
    </message>
    <message>
        <source>Also write what a method of self-training takes the target for, where it is sure, as a raster.</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>将自训练方法对目标域中有把握之处的判断也写为栅格。</translation>
    </message>
    <message>
        <source>An earlier model file of the same network, perhaps with other classes.</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>同一网络先前的模型文件，类别可以不同。</translation>
    </message>
    <message>
        <source>Another network&apos;s encoder with DeepLabV2&apos;s head on it, or with pyramid pooling.</source>
        <extracomment>network with-head</extracomment>
        <translation>其他网络的编码器，配 DeepLabV2 的输出头或金字塔池化。</translation>
    </message>
    <message>
        <source>Another seed deals the blocks differently.</source>
        <extracomment>task dataset, parameter seed</extracomment>
        <translation>不同的种子以不同方式分配区块。</translation>
    </message>
    <message>
        <source>Another seed draws others.</source>
        <extracomment>task preview, parameter seed; task sample, parameter seed</extracomment>
        <translation>不同的种子抽取不同的样本。</translation>
    </message>
    <message>
        <source>Another seed, another run.</source>
        <extracomment>task adapt, parameter seed; task pretrain, parameter seed; task reproduce, parameter seed; task train, parameter seed</extracomment>
        <translation>不同的种子，不同的运行。</translation>
    </message>
    <message>
        <source>Another seed, another search.</source>
        <extracomment>task search, parameter seed</extracomment>
        <translation>不同的种子，不同的搜索。</translation>
    </message>
    <message>
        <source>Another seed, other runs.</source>
        <extracomment>task sensitivity, parameter seed</extracomment>
        <translation>不同的种子，不同的运行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Another set-up is at work in {}.</source>
        <translation>另一个安装正在 {} 中进行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>any bands</source>
        <translation>任意波段</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>any; images are read as they are</source>
        <translation>任意；影像按原样读取</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>Apple&apos;s GPU (MPS)</source>
        <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Arguments</source>
        <translation>参数设置</translation>
    </message>
    <message>
        <source>As argument=value.</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>格式为 参数=值。</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab adapt --list&apos; has them.</source>
        <extracomment>task adapt, parameter set</extracomment>
        <translation>格式为 参数=值；见“lclab adapt --list”。</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab dataset --list&apos; has them.</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>格式为 参数=值；“lclab dataset --list”列出全部。</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab models&apos; lists them.</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task train, parameter set</extracomment>
        <translation>格式为 参数=值；“lclab models”列出全部。</translation>
    </message>
    <message>
        <source>As argument=value; &apos;lclab pretrain --list&apos; has them.</source>
        <extracomment>task pretrain, parameter set</extracomment>
        <translation>格式为 参数=值；“lclab pretrain --list”列出全部。</translation>
    </message>
    <message>
        <source>As argument=value; of several networks, all must have them.</source>
        <extracomment>task profile, parameter set</extracomment>
        <translation>格式为 参数=值；若有多个网络，则都须具有这些参数。</translation>
    </message>
    <message>
        <source>As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name until now.</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>格式为 类别=名称、类别=#rrggbb 或 类别=名称#rrggbb，其中类别为其编号或原名称。</translation>
    </message>
    <message>
        <source>As they are given (fixed), their softmax, or at every step the softmax of numbers drawn anew, whatever is given (random).</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>按给定值（fixed）、取其 softmax，或每步重新抽取数字的 softmax，与给定值无关（random）。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>As training varies them</source>
        <translation>按训练时的随机变化显示</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.</source>
        <extracomment>task adapt, parameter rate</extracomment>
        <translation>最高值；0 表示 adamw 取 0.001，sgd 取 0.01，某些方法更小。</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.</source>
        <extracomment>task train, parameter rate</extracomment>
        <translation>最高值；0 表示 adamw 取 0.001，sgd 取 0.01。</translation>
    </message>
    <message>
        <source>At its highest; 0 takes 0.001 for adamw and 0.015 for sgd.</source>
        <extracomment>task pretrain, parameter rate</extracomment>
        <translation>最高值；0 表示 adamw 取 0.001，sgd 取 0.015。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>at least {}</source>
        <translation>不小于 {}</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or another.</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>auto、cpu、cuda、cuda:1、mps 或其他。</translation>
    </message>
    <message>
        <source>Auto-DeepLab: a light encoder found by a search, refined by its finest features.</source>
        <extracomment>network auto-deeplab</extracomment>
        <translation>Auto-DeepLab：由搜索得到的轻量编码器，用最精细的特征细化。</translation>
    </message>
    <message>
        <source>AutoLC: a light encoder found by a search, a feature pyramid and its fusion.</source>
        <extracomment>network autolc</extracomment>
        <translation>AutoLC：由搜索得到的轻量编码器，加特征金字塔及其融合。</translation>
    </message>
    <message>
        <source>Average flips</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>翻转平均</translation>
    </message>
    <message>
        <source>Average of</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>平均对象</translation>
    </message>
    <message>
        <source>Average scales</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>尺度平均</translation>
    </message>
    <message>
        <source>Averaging</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Background class</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>背景类别</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>类别平衡</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Bands</source>
        <extracomment>task dataset, parameter bands; task predict, parameter bands; task pretrain, parameter bands; task profile, parameter bands; task suggest, parameter bands</extracomment>
        <translation>波段</translation>
    </message>
    <message>
        <source>BANet: a light transformer for what lies far apart beside convolutions for texture.</source>
        <extracomment>network banet</extracomment>
        <translation>BANet：轻量 Transformer 处理远距离关系，卷积处理纹理。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>task adapt, parameter batch; task evaluate, parameter batch; task predict, parameter batch; task pretrain, parameter batch; task profile, parameter batch; task reproduce, parameter batch; task search, parameter batch; task sensitivity, parameter batch; task suggest, parameter batch; task train, parameter batch</extracomment>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>Before labelling</source>
        <translation>标注之前</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a file&apos;s.</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>从 ImageNet 上学习的权重（若可获取）、无权重或某个文件中的权重开始。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>beside the project</source>
        <translation>在工程旁</translation>
    </message>
    <message>
        <source>BiSeNet: a shallow path for details beside a deep one for context, made for speed.</source>
        <extracomment>network bisenet</extracomment>
        <translation>BiSeNet：浅层路径处理细节，深层路径处理上下文，速度快。</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>块数</translation>
    </message>
    <message>
        <source>BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.</source>
        <extracomment>network botnet</extracomment>
        <translation>BoTNet：ResNet-50，其最后阶段看到整幅影像，并有特征金字塔。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python</source>
        <translation>正在下载 Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Bringing Python {}</source>
        <translation>正在下载 Python {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>By purpose</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>By the source&apos;s mean and spread or by its own; auto takes its own where its values are of another type.</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>按源域的均值和离散度，或按其自身的；auto 在数值类型不同时取其自身的。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>by which the best state was chosen, so that they flatter a little</source>
        <translation>最佳状态据此选出，因此结果略偏乐观</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <location filename="../../landcover_plugin/processing/algorithm.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelled. What was downloaded is kept.</source>
        <translation>已取消。已下载的内容保留。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Cancelled: {} is not mapped.</source>
        <translation>已取消：{} 未制图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>cannot import what is needed: {}</source>
        <translation>无法导入所需模块：{}</translation>
    </message>
    <message>
        <source>Cells one after the other.</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>依次相连的单元数。</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>task evaluate; task reproduce; task sample</extracomment>
        <translation>检验</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Check that QGIS shows the layer there, or give a smaller extent.</source>
        <translation>请检查 QGIS 在该处是否显示图层，或指定更小的范围。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Check that the file may be written.</source>
        <translation>请检查该文件是否可写。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Check the path, or take a layer of the project.</source>
        <translation>请检查路径，或使用工程中的图层。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Checking what is there already</source>
        <translation>正在检查已有内容</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Choose a data set to see crops of it.</source>
        <translation>选择数据集以查看其裁剪块。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>Choose a data set to see what it holds.</source>
        <translation>选择数据集以查看其内容。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>Choose a model file, or JSON or CSV with names and colours.</source>
        <translation>请选择模型文件，或含名称和颜色的 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab.</source>
        <translation>请选择 3.11 到 3.13 的 Python，或由 Land Cover Lab 自行选择。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Choose a run in the list.</source>
        <translation>请在列表中选择一个运行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Choose another folder for the run.</source>
        <translation>请为该运行选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Choose several runs to compare their curves.</source>
        <translation>选择多个运行以比较其曲线。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Choose the folder of wheels.</source>
        <translation>请选择 wheel 文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Choose the folder that holds dataset.json.</source>
        <translation>请选择包含 dataset.json 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Choose the imagery, to count in its pixels.</source>
        <translation>请选择影像，以按其像素统计。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class areas</source>
        <extracomment>task predict, parameter areas</extracomment>
        <translation>类别面积</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Class field</source>
        <extracomment>task dataset, parameter class_field; task evaluate, parameter class_field</extracomment>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Class table</source>
        <extracomment>task dataset, parameter classes; task evaluate, parameter classes; task relabel, parameter classes</extracomment>
        <translation>类别表</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Class tables</source>
        <translation>类别表</translation>
    </message>
    <message>
        <source>Class weights</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>类别权重</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>class {}</source>
        <translation>类别 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Classes</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes not scored</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>不计分的类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Classes of the data set</source>
        <translation>数据集的类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/classes.py"/>
        <source>Classes of the layers&apos; style: {}</source>
        <translation>图层样式中的类别：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>classes unnamed</source>
        <translation>类别未命名</translation>
    </message>
    <message>
        <source>ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.</source>
        <extracomment>network classmatenet</extracomment>
        <translation>ClassmateNet：FC-DenseNet，还可从类别不同的第二个数据集学习。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click its corners; right click or Enter ends, Backspace takes back, Esc gives up.</source>
        <translation>单击各个顶点；右键或回车结束，退格撤销上一点，Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Click on a colour or double-click on a name to change it.</source>
        <translation>单击颜色或双击名称进行修改。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Click on a map: class and probabilities.</source>
        <translation>单击地图：查看类别和概率。</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Close the options and make, change or remove the environment.</source>
        <translation>关闭选项，并创建、更改或移除环境。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <location filename="../../landcover_plugin/gui/shelf/class_table.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/view.py"/>
        <source>Colour of {}</source>
        <translation>{} 的颜色</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>颜色迁移</translation>
    </message>
    <message>
        <source>Colour variation</source>
        <extracomment>task adapt, parameter colour; task pretrain, parameter colour; task train, parameter colour</extracomment>
        <translation>颜色变化</translation>
    </message>
    <message>
        <source>Compare values of one of the method&apos;s arguments, as in share=0.1,0.2,0.5: a run each, and a table.</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>比较方法某个参数的不同取值，如 share=0.1,0.2,0.5：每个值一次运行，并生成表格。</translation>
    </message>
    <message>
        <source>Compare widths of a found network</source>
        <extracomment>task sensitivity</extracomment>
        <translation>比较所得网络的宽度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Compared in</source>
        <translation>比较于</translation>
    </message>
    <message>
        <source>Compile</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>编译</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Computes with</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>task predict, parameter confidence</extracomment>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>置信水平</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Copy model files onto the shelf; they may be dropped here too.</source>
        <translation>将模型文件复制到模型库；也可拖放到此处。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Copying {}</source>
        <translation>正在复制 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/counter.py"/>
        <source>Counting the sizes of networks</source>
        <translation>正在统计网络规模</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Counts parameters and operations of all networks, once; takes half a minute.</source>
        <translation>一次性统计所有网络的参数量和运算量；约需半分钟。</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>task adapt, parameter crop; task pretrain, parameter crop; task preview, parameter crop; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>裁剪块</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Crops</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>裁剪块</translation>
    </message>
    <message>
        <source>Crops a step in place of the recipe&apos;s, for a small machine; 0 leaves it.</source>
        <extracomment>task reproduce, parameter batch</extracomment>
        <translation>每步的裁剪块数，代替配方中的值，用于小型机器；0 表示不变。</translation>
    </message>
    <message>
        <source>Crops a step, fewer where memory is short.</source>
        <extracomment>task search, parameter batch</extracomment>
        <translation>每步的裁剪块数，内存不足时较少。</translation>
    </message>
    <message>
        <source>Crops a step.</source>
        <extracomment>task sensitivity, parameter batch; task train, parameter batch</extracomment>
        <translation>每步的裁剪块数。</translation>
    </message>
    <message>
        <source>Crops a step: half of them of the source, half of the target.</source>
        <extracomment>task adapt, parameter batch</extracomment>
        <translation>每步的裁剪块数：一半来自源域，一半来自目标域。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>CUDA {} is brought all the same: the tested PyTorch has it.</source>
        <translation>仍会下载 CUDA {}：测试过的 PyTorch 包含它。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cut-mix</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>Cut-mix</translation>
    </message>
    <message>
        <source>DABNet: less than a million parameters in depth-wise filters, for a processor.</source>
        <extracomment>network dabnet</extracomment>
        <translation>DABNet：深度卷积，参数不到一百万，适合处理器。</translation>
    </message>
    <message>
        <source>DANet: every pixel sees all the others, and every channel, at an eighth of the size.</source>
        <extracomment>network danet</extracomment>
        <translation>DANet：在八分之一尺寸上，每个像素看到所有其他像素和所有通道。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>task dataset; task preview; task suggest</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <extracomment>task dataset, parameter output; task evaluate, parameter dataset; task pretrain, parameter dataset; task preview, parameter dataset; task search, parameter dataset; task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data set file</source>
        <extracomment>task dataset, result dataset</extracomment>
        <translation>数据集文件</translation>
    </message>
    <message>
        <source>DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.</source>
        <extracomment>network dc-swin</extracomment>
        <translation>DC-Swin：特征密集连接的 Swin Transformer，适合高分辨率影像。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.</source>
        <extracomment>network deeplabv2</extracomment>
        <translation>DeepLabV2：在深层特征上做空洞卷积，常用于域适应研究的网络。</translation>
    </message>
    <message>
        <source>DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.</source>
        <extracomment>network deeplabv3plus</extracomment>
        <translation>DeepLabV3+：空洞金字塔池化，用四分之一尺寸的特征细化。</translation>
    </message>
    <message>
        <source>DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.</source>
        <extracomment>network deeplabv3</extracomment>
        <translation>DeepLabV3：在保持八分之一尺寸的特征上做空洞金字塔池化。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>default {}</source>
        <translation>默认 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Delete a model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Delete it in the file manager.</source>
        <translation>请在文件管理器中删除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Deleting {}</source>
        <translation>正在删除 {}</translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>抽样设计</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/messages.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>task adapt, parameter device; task evaluate, parameter device; task predict, parameter device; task pretrain, parameter device; task profile, parameter device; task reproduce, parameter device; task search, parameter device; task sensitivity, parameter device; task suggest, parameter device; task train, parameter device</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.</source>
        <extracomment>network dfcnet</extracomment>
        <translation>DFCNet：融合所有密集块输出结果的 ClassmateNet，细节更精细。</translation>
    </message>
    <message>
        <source>dim of AutoLC&apos;s paper; less where a limit asks for it.</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>AutoLC 论文中的 dim；受限时取更小值。</translation>
    </message>
    <message>
        <source>dim of the paper.</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>论文中的 dim。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Do the rows of a paper&apos;s table again, and write a page of the paper&apos;s figures against ours.</source>
        <extracomment>task reproduce</extracomment>
        <translation>重做论文表格的各行，并写出论文数值与我们数值对照的页面。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Done.
{}</source>
        <translation>完成。
{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Download it again; if it stays so, the index or the folder of wheels is not to be trusted.</source>
        <translation>请重新下载；若仍如此，则该索引或 wheel 文件夹不可信。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {}</source>
        <translation>正在下载 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Downloading {} ({} of {})</source>
        <translation>正在下载 {}（{}/{}）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Drag over the map; Shift keeps a square, Esc gives up.</source>
        <translation>在地图上拖动；按住 Shift 保持正方形，Esc 放弃。</translation>
    </message>
    <message>
        <source>Draw a stratified random sample of points on a map, to be labelled and then evaluated.</source>
        <extracomment>task sample</extracomment>
        <translation>在地图上抽取分层随机样本点，供标注后评估。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Draw in it first.</source>
        <translation>请先在其中绘制。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw on the map; the keys 1 to 9 choose the class, and no form pops up.</source>
        <translation>在地图上绘制；按键 1 到 9 选择类别，不会弹出表单。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Draw other crops.</source>
        <translation>抽取其他裁剪块。</translation>
    </message>
    <message>
        <source>Draw points to check a map</source>
        <extracomment>task sample</extracomment>
        <translation>抽取检验地图的点</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Draw polygons</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Draw training polygons: classes, counts, and where to go on.</source>
        <translation>绘制训练多边形：类别、数量，以及下一步在哪里绘制。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Drawn &amp;areas up to</source>
        <translation>绘制区域上限(&amp;A)</translation>
    </message>
    <message>
        <source>EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.</source>
        <extracomment>network eanet</extracomment>
        <translation>EaNet：多种尺寸的密集卷积核观察多种尺寸的目标，后接轻量解码器。</translation>
    </message>
    <message>
        <source>Encoder&apos;s weights</source>
        <extracomment>task adapt, parameter encoder_weights; task pretrain, parameter encoder_weights; task pretrain, result encoder; task reproduce, parameter encoder_weights; task train, parameter encoder_weights</extracomment>
        <translation>编码器权重</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>End the process without waiting for it to save.</source>
        <translation>结束进程，不等待其保存。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>ended at once with {}</source>
        <translation>立即结束：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>ended with code {}</source>
        <translation>以代码 {} 结束</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Environments of other versions</source>
        <translation>其他版本的环境</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>task adapt, parameter epoch; task pretrain, parameter epoch; task train, parameter epoch</extracomment>
        <translation>每轮步数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>ERFNet: two million parameters in one-dimensional convolutions, for a processor.</source>
        <extracomment>network erfnet</extracomment>
        <translation>ERFNet：一维卷积，两百万参数，适合处理器。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Error: {}</source>
        <translation>错误：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Existing labels</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>已有标签</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>exit code {}</source>
        <translation>退出代码 {}</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>预期精度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Export the layer to a GeoTIFF at the resolution you want, and take that.</source>
        <translation>请以所需分辨率将图层导出为 GeoTIFF，并使用该文件。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>Exporting {} first: {} x {} pixels of {:.3g} map units</source>
        <translation>先导出 {}：{} x {} 像素，每像素 {:.3g} 地图单位</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>task predict, parameter extent; task suggest, parameter extent</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper while searching.</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>搜索时的 F（见 AutoLC 论文）。</translation>
    </message>
    <message>
        <source>F of AutoLC&apos;s paper, of the network that is found; less where a limit asks for it.</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>所得网络的 F（见 AutoLC 论文）；受限时取更小值。</translation>
    </message>
    <message>
        <source>F of the paper.</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>论文中的 F。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.</source>
        <extracomment>network factseg</extracomment>
        <translation>FactSeg：一个特征金字塔发现目标，另一个识别类别，适合小目标。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.</source>
        <extracomment>network fanet</extracomment>
        <translation>FANet：在各尺寸上按余弦比较像素，由粗到细融合，速度快。</translation>
    </message>
    <message>
        <source>FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.</source>
        <extracomment>network farseg</extracomment>
        <translation>FarSeg：由场景加权的特征金字塔，适合大范围复杂背景上的目标。</translation>
    </message>
    <message>
        <source>FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.</source>
        <extracomment>network fc-densenet</extracomment>
        <translation>FC-DenseNet：下采样再上采样的密集块，权重少但占用内存多。</translation>
    </message>
    <message>
        <source>FCN-8s with VGG&apos;s large layers: the original of 2015, mostly of historical interest.</source>
        <extracomment>network fcn8s-vgg</extracomment>
        <translation>带 VGG 大型层的 FCN-8s：2015 年的原版，主要有历史意义。</translation>
    </message>
    <message>
        <source>FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.</source>
        <extracomment>network fcn8s</extracomment>
        <translation>FCN-8s：VGG-16 三个深度的得分相加；最简单的对比网络。</translation>
    </message>
    <message>
        <source>Features with their true class.</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>带有真实类别的要素。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Figure:</source>
        <translation>图表：</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/labels.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>filled elsewhere with pip download</source>
        <translation>在别处用 pip download 下载好的</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Find places where a first model is unsure, and that differ.</source>
        <translation>查找初始模型不确定且彼此不同的位置。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn.</source>
        <translation>五个或更多相距较远的多边形使类别更易学习。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Five polygons or more, far apart, make a class easier to learn. Fewer: {}</source>
        <translation>五个或更多相距较远的多边形使类别更易学习。不足的有：{}</translation>
    </message>
    <message>
        <source>Flips</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>翻转</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Folder</source>
        <extracomment>task profile, parameter output; task reproduce, parameter output; task sensitivity, parameter output</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Folder of a run, or of several</source>
        <translation>一个或多个运行的文件夹</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>影像文件夹</translation>
    </message>
    <message>
        <source>Folder of labels</source>
        <extracomment>task dataset, parameter pairs</extracomment>
        <translation>标签文件夹</translation>
    </message>
    <message>
        <source>Folder of the data sets</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>For a first map, and wherever there is no GPU: trains in minutes on a processor.</source>
        <extracomment>network small-for-processors</extracomment>
        <translation>适合第一幅地图以及没有 GPU 的情况：在处理器上几分钟即可训练。</translation>
    </message>
    <message>
        <source>For an image or a data set: the model file to check; the answers of several files are averaged.</source>
        <extracomment>task evaluate, parameter model</extracomment>
        <translation>用于影像或数据集：要检验的模型文件；多个文件的结果取平均。</translation>
    </message>
    <message>
        <source>For everyday work with a GPU: sees farther than the small one, and is still quick.</source>
        <extracomment>network medium-for-gpus</extracomment>
        <translation>适合用 GPU 的日常工作：比小型网络看得更远，且仍然很快。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>for example {}</source>
        <translation>例如 {}</translation>
    </message>
    <message>
        <source>For many labels and hours on a good GPU: keeps details through all its layers.</source>
        <extracomment>network large-for-many-labels</extracomment>
        <translation>适合标签多、在较好的 GPU 上训练数小时：各层都保留细节。</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos; instead: a data set, perhaps of other classes, whose labels are learnt.</source>
        <extracomment>task pretrain, parameter dataset</extracomment>
        <translation>用于方法“supervised”：其标注供学习的数据集，类别可以不同。</translation>
    </message>
    <message>
        <source>For the method &apos;supervised&apos;: what is made small, as in training.</source>
        <extracomment>task pretrain, parameter loss</extracomment>
        <translation>用于方法“supervised”：要最小化的损失，与训练相同。</translation>
    </message>
    <message>
        <source>For the table and the runs; the same call on it goes on where it stopped.</source>
        <extracomment>task sensitivity, parameter output</extracomment>
        <translation>用于表格和运行；对其再次执行相同操作会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Forget runs that are over; their files stay.</source>
        <translation>从列表中去掉已结束的运行；其文件保留。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>task predict, parameter format</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>found by itself, or brought</source>
        <translation>自动查找，或自动下载</translation>
    </message>
    <message>
        <source>Found network</source>
        <extracomment>task search, result genotype; task sensitivity, parameter genotype</extracomment>
        <translation>所得网络</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Free space, or name a folder on another disk in the variable LCLAB_HOME.</source>
        <translation>请释放空间，或在变量 LCLAB_HOME 中指定其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is kept.</source>
        <translation>请释放空间，或在变量 LCLAB_HOME 中指定其他文件夹。已下载的内容保留。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>From a folder of &amp;wheels, without internet</source>
        <translation>从 wheel 文件夹安装，无需联网(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>From left to right: image, labels and map.</source>
        <translation>从左到右：影像、标签和地图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>From runs of this project</source>
        <translation>来自本工程的运行</translation>
    </message>
    <message>
        <source>From the beginning, after the search.</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>搜索之后从头训练。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>from {} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
    <message>
        <source>FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.</source>
        <extracomment>network ft-unetformer</extracomment>
        <translation>FT-UNetFormer：完全由 Transformer 构成的 UNetFormer，以大型 Swin 为编码器。</translation>
    </message>
    <message>
        <source>Further bands</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>附加波段</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>gave no sign within {:g} s</source>
        <translation>在 {:g} 秒内没有响应</translation>
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
        <translation>请指定更大的范围框。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>Give an extent, or a smaller one; or export the part you need to a GeoTIFF.</source>
        <translation>请指定范围或更小的范围；或将所需部分导出为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Give the classes of a model other names and colours, in its file and in all later maps.</source>
        <extracomment>task relabel</extracomment>
        <translation>为模型的类别指定其他名称和颜色，作用于其文件和之后的所有地图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Go on from the last saved state.</source>
        <translation>从上次保存的状态继续。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>GPU memory (bytes)</source>
        <translation>GPU 显存（字节）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Ground resolution</source>
        <translation>地面分辨率</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>has newer packages to set up.</source>
        <translation>有较新的软件包需要安装。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>has no venv (Debian and Ubuntu: {})</source>
        <translation>没有 venv（Debian 和 Ubuntu：{}）</translation>
    </message>
    <message>
        <source>Have torch compile the network, which pays in long runs on a GPU.</source>
        <extracomment>task train, parameter compile</extracomment>
        <translation>让 torch 编译网络，在 GPU 上长时间运行时划算。</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>task adapt, parameter head; task predict, parameter head</extracomment>
        <translation>输出头</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/panel.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hi-ResNet without its refinement: attention in windows instead of convolutions.</source>
        <extracomment>network hi-resnet-v2</extracomment>
        <translation>不带细化的 Hi-ResNet：用窗口注意力代替卷积。</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base with its funnel, which looks longer at the finest features.</source>
        <extracomment>network hi-resnet-v1</extracomment>
        <translation>带漏斗模块的 Hi-ResNet 基础网络，更多地处理最精细的特征。</translation>
    </message>
    <message>
        <source>Hi-ResNet&apos;s base: HRNet-W48 with a third stage of thrice the depth and no fourth.</source>
        <extracomment>network hi-resnet-base</extracomment>
        <translation>Hi-ResNet 的基础：HRNet-W48，第三阶段深度为三倍，无第四阶段。</translation>
    </message>
    <message>
        <source>Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.</source>
        <extracomment>network hi-resnet</extracomment>
        <translation>Hi-ResNet：带窗口注意力的精细特征，用初始粗略图细化。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How crops are drawn: 0 as often as classes occur, 1 all classes equally often.</source>
        <extracomment>task train, parameter balance</extracomment>
        <translation>裁剪块的抽取方式：0 按类别出现频率，1 所有类别同样频繁。</translation>
    </message>
    <message>
        <source>How long each is trained.</source>
        <extracomment>task sensitivity, parameter steps</extracomment>
        <translation>每个网络的训练步数。</translation>
    </message>
    <message>
        <source>How long search and training may take together, as in 20min or 2h; without, epochs and steps decide.</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>搜索和训练总共可用的时间，如 20min 或 2h；不指定则由轮数和步数决定。</translation>
    </message>
    <message>
        <source>How long to adapt.</source>
        <extracomment>task adapt, parameter steps</extracomment>
        <translation>适应的步数。</translation>
    </message>
    <message>
        <source>How long to learn.</source>
        <extracomment>task pretrain, parameter steps</extracomment>
        <translation>学习的步数。</translation>
    </message>
    <message>
        <source>How long to train.</source>
        <extracomment>task train, parameter steps</extracomment>
        <translation>训练的步数。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>How long will it take, and is there memory enough?</source>
        <translation>需要多长时间，内存是否足够？</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>How many a task takes that is not told a number.</source>
        <translation>未指定数量的任务使用的线程数。</translation>
    </message>
    <message>
        <source>How many are shown.</source>
        <extracomment>task preview, parameter count</extracomment>
        <translation>显示的数量。</translation>
    </message>
    <message>
        <source>How many in all; 0 works it out from the standard error that is wanted.</source>
        <extracomment>task sample, parameter points</extracomment>
        <translation>总点数；0 表示由期望的标准误差推算。</translation>
    </message>
    <message>
        <source>How many to suggest.</source>
        <extracomment>task suggest, parameter number</extracomment>
        <translation>建议的数量。</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour of the source&apos;s crops vary by chance; 0 not at all.</source>
        <extracomment>task adapt, parameter colour</extracomment>
        <translation>源域裁剪块的亮度、对比度和颜色随机变化的程度；0 表示不变。</translation>
    </message>
    <message>
        <source>How much brightness, contrast and colour vary by chance; 0 not at all.</source>
        <extracomment>task train, parameter colour</extracomment>
        <translation>亮度、对比度和颜色随机变化的程度；0 表示不变。</translation>
    </message>
    <message>
        <source>How much brightness, contrast, bands and sharpness of views vary by chance; 0 not at all.</source>
        <extracomment>task pretrain, parameter colour</extracomment>
        <translation>视图的亮度、对比度、波段和清晰度随机变化的程度；0 表示不变。</translation>
    </message>
    <message>
        <source>How often a network is run, and trained for a step, at most; the median counts.</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>每个网络最多运行并训练一步的次数；取中位数。</translation>
    </message>
    <message>
        <source>How often the weights see their half of the imagery, where no time is given.</source>
        <extracomment>task search, parameter epochs</extracomment>
        <translation>未指定时间时，权重遍历其一半影像的次数。</translation>
    </message>
    <message>
        <source>How slowly the average of the weights follows them; it is what gets mapped with.</source>
        <extracomment>task train, parameter average</extracomment>
        <translation>权重平均值跟随权重的缓慢程度；制图时使用该平均值。</translation>
    </message>
    <message>
        <source>How strongly weights are kept small.</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>抑制权重增大的强度。</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>预热后学习率的下降方式。</translation>
    </message>
    <message>
        <source>How the reference was chosen: &apos;as given&apos; counts its pixels or points; &apos;stratified&apos; takes points as a random sample in each class of the map, and corrects for area.</source>
        <extracomment>task evaluate, parameter design</extracomment>
        <translation>参考数据的选取方式：“as given”统计其像素或点；“stratified”将点视为地图各类别内的随机样本，并按面积校正。</translation>
    </message>
    <message>
        <source>How the weights descend.</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>权重的下降方式。</translation>
    </message>
    <message>
        <source>How to adapt; &apos;lclab adapt --list&apos; tells of each.</source>
        <extracomment>task adapt, parameter method</extracomment>
        <translation>域适应方法；“lclab adapt --list”逐一说明。</translation>
    </message>
    <message>
        <source>How to learn; &apos;lclab pretrain --list&apos; tells of each.</source>
        <extracomment>task pretrain, parameter method</extracomment>
        <translation>学习方法；“lclab pretrain --list”逐一说明。</translation>
    </message>
    <message>
        <source>How to search: &apos;fast&apos; for most, &apos;faithful&apos; as AutoLC&apos;s paper has it.</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>搜索方式：“fast”适合多数情况，“faithful”与 AutoLC 论文一致。</translation>
    </message>
    <message>
        <source>How unsure the model is: by all classes&apos; probabilities (entropy), or by how near the second class comes to the first (margin).</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>模型的不确定程度：按所有类别的概率（entropy），或按第二类别与第一类别的接近程度（margin）。</translation>
    </message>
    <message>
        <source>HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.</source>
        <extracomment>network hrnet-ocr</extracomment>
        <translation>HRNet-OCR：HRNet，其像素获知初始粗略图对各类别的判断。</translation>
    </message>
    <message>
        <source>HRNet-W32: features that stay at a quarter of the size, for borders and small objects.</source>
        <extracomment>network hrnet-w32</extracomment>
        <translation>HRNet-W32：特征保持四分之一尺寸，适合边界和小目标。</translation>
    </message>
    <message>
        <source>HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage4</extracomment>
        <translation>第四阶段块数为三倍的 HRNet-W48，用于比较深度。</translation>
    </message>
    <message>
        <source>HRNet-W48 with a third stage of three times as many blocks, to compare depths.</source>
        <extracomment>network hrnet-w48-long-stage3</extracomment>
        <translation>第三阶段块数为三倍的 HRNet-W48，用于比较深度。</translation>
    </message>
    <message>
        <source>HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.</source>
        <extracomment>network hrnet-w48</extracomment>
        <translation>HRNet-W48：较大的 HRNet，适合边界和小目标，需要大型 GPU。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>I have a model…</source>
        <translation>我有模型…</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the layer&apos;s own where not given. Labels in colours need it.</source>
        <extracomment>task dataset, parameter classes</extracomment>
        <translation>类别的编号、名称和颜色；未给出时用图层自身的。彩色标注必须给出。</translation>
    </message>
    <message>
        <source>Ids, names and colours of the classes; the map&apos;s own where not given.</source>
        <extracomment>task evaluate, parameter classes</extracomment>
        <translation>类别的编号、名称和颜色；不指定则用地图自身的。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>If not, the run goes on while QGIS is closed, and is found here again.</source>
        <translation>否则该运行在 QGIS 关闭后继续，之后仍可在此找到。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they are temporary. Live maps always are.</source>
        <translation>否则地图为临时文件。实时地图始终是临时的。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>If not, they go on while QGIS is closed. Each can be told otherwise in its list.</source>
        <translation>否则在 QGIS 关闭后继续运行。可在列表中逐个更改。</translation>
    </message>
    <message>
        <source>Ignored values</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>忽略的值</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Image</source>
        <extracomment>task evaluate, parameter image; task predict, parameter image</extracomment>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Imagery without labels of the region to adapt to; of a folder all rasters in it.</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>要适应的地区的无标注影像；若为文件夹则取其中全部栅格。</translation>
    </message>
    <message>
        <source>Imagery without labels to learn from: rasters, or folders of images.</source>
        <extracomment>task pretrain, parameter images</extracomment>
        <translation>供学习的无标注影像：栅格或影像文件夹。</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>task dataset, parameter images; task pretrain, parameter images; task suggest, parameter image</extracomment>
        <translation>影像</translation>
    </message>
    <message>
        <source>Images at a time, where time is measured.</source>
        <extracomment>task profile, parameter batch</extracomment>
        <translation>测定时间时一次处理的影像数。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Images per second</source>
        <translation>每秒影像数</translation>
    </message>
    <message>
        <source>Images that are for testing alone, likewise.</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>同样，仅用于测试的影像。</translation>
    </message>
    <message>
        <source>Images that are for validation alone: more of them, or names of those given.</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>仅用于验证的影像：另外的影像，或上述影像的名称。</translation>
    </message>
    <message>
        <source>In how many parts a batch is computed, to need less memory.</source>
        <extracomment>task train, parameter accumulate</extracomment>
        <translation>一个批次分几部分计算，以减少内存需求。</translation>
    </message>
    <message>
        <source>In place of the recipe&apos;s: imagenet, none or a file&apos;s.</source>
        <extracomment>task reproduce, parameter encoder_weights</extracomment>
        <translation>代替配方中的权重：imagenet、none 或某个文件的权重。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>in {}</source>
        <translation>单位：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Install Python 3.11 or newer, or name one in {}.</source>
        <translation>请安装 Python 3.11 或更新版本，或在 {} 中指定一个。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <source>Install there what docs/installing.md names, or choose another Python.</source>
        <translation>请在其中安装 docs/installing.md 所列的软件包，或选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/wheels.py"/>
        <source>Installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>Instead of a map: the data set whose blocks a model is to map; its labels are the reference.</source>
        <extracomment>task evaluate, parameter dataset</extracomment>
        <translation>代替地图：由模型对其分块制图的数据集；其标注即参考。</translation>
    </message>
    <message>
        <source>Instead of a map: the image for a model to map.</source>
        <extracomment>task evaluate, parameter image</extracomment>
        <translation>代替地图：由模型制图的影像。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Intersection over union, from 0 to 1: how well this class is found.</source>
        <translation>交并比，0 到 1：该类别识别得有多好。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU per class</source>
        <translation>各类别 IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>IoU: {}</source>
        <translation>IoU：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is a Python of 32 bits; PyTorch needs 64</source>
        <translation>是 32 位 Python；PyTorch 需要 64 位</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is no Python that runs</source>
        <translation>不是可运行的 Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/pythons.py"/>
        <source>is Python {}; 3.11 or newer is needed</source>
        <translation>是 Python {}；需要 3.11 或更新版本</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>It comes from github.com; install Python 3.11 or newer yourself, or set {}.</source>
        <translation>它来自 github.com；请自行安装 Python 3.11 或更新版本，或设置 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>it is too old for CUDA {} (capability {}, needed {})</source>
        <translation>对 CUDA {} 来说太旧（计算能力 {}，需要 {}）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>it names no class</source>
        <translation>其中没有类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>its driver {} is too old, CUDA {} needs {} or newer</source>
        <translation>其驱动 {} 太旧，CUDA {} 需要 {} 或更新版本</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Its log says more.</source>
        <translation>详见其日志。</translation>
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
        <translation>将地图保存在工程旁(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Keep maps beside the project</source>
        <translation>将地图保存在工程旁</translation>
    </message>
    <message>
        <source>Known data set</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>已知数据集</translation>
    </message>
    <message>
        <source>Known data set&apos;s arguments</source>
        <extracomment>task dataset, parameter reader_set</extracomment>
        <translation>已知数据集的参数</translation>
    </message>
    <message>
        <source>Known data set&apos;s folder</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>已知数据集的文件夹</translation>
    </message>
    <message>
        <source>Label every pixel that a polygon touches, not only those whose centre it holds.</source>
        <extracomment>task dataset, parameter all_touched</extracomment>
        <translation>标注多边形触及的每个像素，而不仅是中心在其内的像素。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Label layer</source>
        <translation>标签图层</translation>
    </message>
    <message>
        <source>Label rasters</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>标签栅格</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Labelled</source>
        <translation>学习像素</translation>
    </message>
    <message>
        <source>Labelled polygons</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>带标签的多边形</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels this near to a block of another split are left out.</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>距其他子集的区块在此距离内的标签不予采用。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Label…</source>
        <translation>绘制标签…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Land cover</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Land Cover Lab is set up and ready.</source>
        <translation>Land Cover Lab 已安装就绪。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Land Cover Lab: Labels</source>
        <translation>Land Cover Lab：标签</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/window.py"/>
        <source>Land Cover Lab: models</source>
        <translation>Land Cover Lab：模型</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Land Cover Lab: Runs</source>
        <translation>Land Cover Lab：运行</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Land Cover Lab: set up</source>
        <translation>Land Cover Lab：安装</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <extracomment>task train, parameter largest</extracomment>
        <translation>最大尺度</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>task search, parameter layers</extracomment>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Learning rate</source>
        <extracomment>task adapt, parameter rate; task pretrain, parameter rate; task search, parameter rate; task train, parameter rate</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Least per class</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>每类最少点数</translation>
    </message>
    <message>
        <source>Leave out borders</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>略去边界</translation>
    </message>
    <message>
        <source>Leave out pixels of the reference so near to another class; 3 as in papers on the ISPRS data sets. It flatters.</source>
        <extracomment>task evaluate, parameter erode</extracomment>
        <translation>略去与其他类别距离如此近的参考像元；ISPRS 数据集论文取 3。这会使数值偏高。</translation>
    </message>
    <message>
        <source>Let a network&apos;s encoder learn from imagery without labels, or from another data set&apos;s labels.</source>
        <extracomment>task pretrain</extracomment>
        <translation>让网络的编码器从无标注影像或另一数据集的标注中学习。</translation>
    </message>
    <message>
        <source>Let a search find a small network for a data set, and train it.</source>
        <extracomment>task search</extracomment>
        <translation>通过搜索为数据集找到小型网络并训练它。</translation>
    </message>
    <message>
        <source>LinkNet: encoder stages added into a light decoder, made for speed.</source>
        <extracomment>network linknet</extracomment>
        <translation>LinkNet：编码器各阶段加到轻量解码器中，速度快。</translation>
    </message>
    <message>
        <source>List every network with its arguments, and the paper and table that it comes from.</source>
        <extracomment>task models</extracomment>
        <translation>列出所有网络及其参数，以及所出自的论文和表格。</translation>
    </message>
    <message>
        <source>List networks</source>
        <extracomment>task models</extracomment>
        <translation>列出网络</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/maps.py"/>
        <source>Live land cover</source>
        <translation>实时土地覆盖</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Live map</source>
        <translation>实时制图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Live: {} is mapped with {} wherever you look.</source>
        <translation>实时：{} 由 {} 制图，随视图更新。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <source>Log of the set-up</source>
        <translation>安装日志</translation>
    </message>
    <message>
        <source>Look at crops and labels</source>
        <extracomment>task preview</extracomment>
        <translation>查看裁剪块和标签</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Looking at this machine…</source>
        <translation>正在检查本机…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Looking…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Loss</source>
        <extracomment>task pretrain, parameter loss; task train, parameter loss</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Made by</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Made from</source>
        <translation>基于</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Made the label layer {}.</source>
        <translation>已创建标签图层 {}。</translation>
    </message>
    <message>
        <source>Make a data set</source>
        <extracomment>task dataset</extracomment>
        <translation>制作数据集</translation>
    </message>
    <message>
        <source>Make a data set for training from imagery and labelled polygons or label rasters.</source>
        <extracomment>task dataset</extracomment>
        <translation>由影像和带标签的多边形或标签栅格制作训练数据集。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set for training of imagery and labels.</source>
        <translation>由影像和标签制作训练数据集。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a data set…</source>
        <translation>制作数据集…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Make a new label layer, or choose a polygon layer of the project.</source>
        <translation>新建标签图层，或选择工程中的多边形图层。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Make the data set anew.</source>
        <translation>请重新制作数据集。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>Making a label layer</source>
        <translation>正在创建标签图层</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making an environment from {}</source>
        <translation>正在基于 {} 创建环境</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <source>MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.</source>
        <extracomment>network manet</extracomment>
        <translation>MANet：编码器与转置卷积解码器，每个跳跃连接都带注意力。</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>task evaluate, parameter map; task predict; task sample, parameter map</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a polygon</source>
        <translation>对多边形制图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map a rectangle</source>
        <translation>对矩形制图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map an area</source>
        <translation>对区域制图</translation>
    </message>
    <message>
        <source>Map land cover over a raster of any size with a trained model.</source>
        <extracomment>task predict</extracomment>
        <translation>用训练好的模型对任意大小的栅格进行土地覆盖制图。</translation>
    </message>
    <message>
        <source>Map only inside these polygons.</source>
        <extracomment>task predict, parameter area</extracomment>
        <translation>仅在这些多边形内制图。</translation>
    </message>
    <message>
        <source>Map only this box, in the image&apos;s coordinates.</source>
        <extracomment>task predict, parameter extent</extracomment>
        <translation>仅对该矩形制图，使用影像的坐标。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Map what I see</source>
        <translation>对当前视图制图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/part.py"/>
        <source>Mapped {} with {} in {:.1f} s.</source>
        <translation>{} 已由 {} 制图，用时 {:.1f} 秒。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/look.py"/>
        <source>Mapping {} with {}</source>
        <translation>正在对 {} 制图，模型 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps all that the window shows.</source>
        <translation>对窗口中显示的全部内容制图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Maps of an area</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>Maps what the window shows, again after each move.</source>
        <translation>对窗口中显示的内容制图，每次移动后重新进行。</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>task dataset, parameter margin</extracomment>
        <translation>边距</translation>
    </message>
    <message>
        <source>Mean F1</source>
        <extracomment>task evaluate, result macro_f1</extracomment>
        <translation>平均 F1</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Mean IoU</source>
        <extracomment>task adapt, result miou; task evaluate, result miou; task search, result miou; task train, result miou</extracomment>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>mean IoU {:.3f}</source>
        <translation>平均 IoU {:.3f}</translation>
    </message>
    <message>
        <source>Measure a few steps and tell time and memory; nothing is written.</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>测量几步并给出时间和内存；不写入任何内容。</translation>
    </message>
    <message>
        <source>Measure a few steps of every stage and tell steps, memory and hours; nothing is written.</source>
        <extracomment>task reproduce, parameter dry_run</extracomment>
        <translation>测量每个阶段的几步并给出步数、内存和小时数；不写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measure a few steps on this machine; nothing is written.</source>
        <translation>在本机上测量几步；不写入任何内容。</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>task evaluate</extracomment>
        <translation>测定精度</translation>
    </message>
    <message>
        <source>Measure parameters, arithmetic, memory and time of networks at any size of image.</source>
        <extracomment>task profile</extracomment>
        <translation>测定网络在任意影像大小下的参数量、运算量、内存和时间。</translation>
    </message>
    <message>
        <source>Measure the accuracy of a map or a model against a raster, polygons, points or a data set.</source>
        <extracomment>task evaluate</extracomment>
        <translation>用栅格、多边形、点或数据集衡量地图或模型的精度。</translation>
    </message>
    <message>
        <source>Measure time and memory</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>测定时间和内存</translation>
    </message>
    <message>
        <source>Measure what networks cost</source>
        <extracomment>task profile</extracomment>
        <translation>测定网络开销</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, which training never saw.</source>
        <translation>在{}上测得，训练从未见过这些数据。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Measured on {}, {}.</source>
        <translation>在{}上测得，{}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Measuring a few steps…</source>
        <translation>正在测量几步…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Memory (bytes)</source>
        <translation>内存（字节）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Memory may have run out.</source>
        <translation>可能内存已耗尽。</translation>
    </message>
    <message>
        <source>Merge smaller patches into their largest neighbour; in pixels where the image has no coordinate system.</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>将更小的斑块并入最大的相邻斑块；影像无坐标系时以像素计。</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>task adapt, parameter method; task pretrain, parameter method</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method&apos;s arguments</source>
        <extracomment>task adapt, parameter set; task pretrain, parameter set</extracomment>
        <translation>方法参数</translation>
    </message>
    <message>
        <source>Metrics</source>
        <extracomment>task adapt, result metrics; task evaluate, result metrics; task pretrain, result metrics; task search, result metrics; task train, result metrics</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>百万</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>mIoU {:.2f}</source>
        <translation>mIoU {:.2f}</translation>
    </message>
    <message>
        <source>Mirror crops by chance.</source>
        <extracomment>task train, parameter flips</extracomment>
        <translation>随机镜像裁剪块。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Missing: {}</source>
        <translation>缺少：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>Model</source>
        <extracomment>task adapt, parameter model; task evaluate, parameter model; task predict, parameter model; task relabel, parameter model; task suggest, parameter model</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>task adapt, result model; task relabel, parameter output; task search, result model; task train, result model</extracomment>
        <translation>模型文件</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Models</source>
        <extracomment>task models; task profile; task relabel</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Models are .onnx or .safetensors files.</source>
        <translation>模型是 .onnx 或 .safetensors 文件。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Models run in a Python environment of their own beside QGIS, made once here.</source>
        <translation>模型在独立于 QGIS 的 Python 环境中运行，只需在此创建一次。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models with their cards, and the networks that can be trained.</source>
        <translation>模型及其说明卡，以及可训练的网络。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/part.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>马赛克拼接</translation>
    </message>
    <message>
        <source>Most operations</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>最大运算量</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>最大参数量</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Move &apos;{}&apos; from the shelf to the trash?</source>
        <translation>将“{}”从模型库移到回收站？</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Move the map to where the model was trained.</source>
        <translation>将地图移到模型训练所在的区域。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Move the model to the trash.</source>
        <translation>将模型移到回收站。</translation>
    </message>
    <message>
        <source>m²</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Name a Python in {}.</source>
        <translation>请在 {} 中指定一个 Python。</translation>
    </message>
    <message>
        <source>Names and colours</source>
        <extracomment>task relabel, parameter set</extracomment>
        <translation>名称和颜色</translation>
    </message>
    <message>
        <source>Names of classes that the mean IoU and the mean F1 leave out, such as clutter; their pixels still count, in the overall accuracy and as errors of the other classes.</source>
        <extracomment>task evaluate, parameter not_scored</extracomment>
        <translation>平均 IoU 和平均 F1 不计入的类别名称，例如杂物；其像元仍计入总体精度，并作为其他类别的错误。</translation>
    </message>
    <message>
        <source>NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.</source>
        <extracomment>network nasnet-large-fcn</extracomment>
        <translation>NASNet-Large-FCN：其论文中精度最高的网络，适合大量数据和大型 GPU。</translation>
    </message>
    <message>
        <source>NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.</source>
        <extracomment>network nasnet-mobile-fcn</extracomment>
        <translation>NASNet-Mobile-FCN：精度与 FCN-8s 相当，权重仅其三十分之一。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>needs to be set up once.</source>
        <translation>需要先安装一次。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Network</source>
        <extracomment>task adapt, parameter network; task pretrain, parameter network; task train, parameter model</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network&apos;s arguments</source>
        <extracomment>task adapt, parameter network_set; task pretrain, parameter network_set; task profile, parameter set; task train, parameter set</extracomment>
        <translation>网络参数</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Networks</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>New label layer</source>
        <translation>新建标签图层</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>New label layer…</source>
        <translation>新建标签图层…</translation>
    </message>
    <message>
        <source>New names and colours, by the ids of the model&apos;s classes; all of them.</source>
        <extracomment>task relabel, parameter classes</extracomment>
        <translation>按模型类别编号给出的新名称和颜色；须包含全部类别。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Next place</source>
        <translation>下一个位置</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>Next polygons: {}</source>
        <translation>接下来的多边形：{}</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/board.py"/>
        <source>No curves yet.</source>
        <translation>还没有曲线。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answer_box.py"/>
        <source>No map here</source>
        <translation>此处没有地图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>No NVIDIA GPU was found, so the processor computes.</source>
        <translation>未找到 NVIDIA GPU，因此用处理器计算。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <source>No picture yet.</source>
        <translation>还没有图片。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>no word</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>无数据值</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>not measured</source>
        <translation>未测定</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Not removed.</source>
        <translation>未移除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Nothing is downloaded or written. Choose a Python.</source>
        <translation>不会下载或写入任何内容。请选择一个 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for training: make it anew with smaller shares.</source>
        <translation>没有用于训练的标签：请以较小的比例重新制作。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>Nothing is labelled for validation: no accuracy can be measured.</source>
        <translation>没有用于验证的标签：无法测定精度。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Nothing is left to do: this run is done.</source>
        <translation>没有剩余工作：该运行已完成。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Nothing is set up yet.</source>
        <translation>尚未安装。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Nothing: the environment is made already.</source>
        <translation>无：环境已创建。</translation>
    </message>
    <message>
        <source>Of a cell.</source>
        <extracomment>task search, parameter blocks</extracomment>
        <translation>每个单元的块数。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a class table…</source>
        <translation>来自类别表…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of a model file…</source>
        <translation>来自模型文件…</translation>
    </message>
    <message>
        <source>Of each class for its user, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter expected</extracomment>
        <translation>需要推算点数时，各类别的用户精度。</translation>
    </message>
    <message>
        <source>Of the chance sizes at which crops are seen.</source>
        <extracomment>task train, parameter largest; task train, parameter smallest</extracomment>
        <translation>裁剪块随机尺寸的界限。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps and their legends.</source>
        <translation>类别在地图及图例中的名称。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in maps.</source>
        <translation>类别在地图中的颜色。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Of the class in the map&apos;s file.</source>
        <translation>类别在地图文件中的值。</translation>
    </message>
    <message>
        <source>Of the data set: whose blocks count.</source>
        <extracomment>task evaluate, parameter split</extracomment>
        <translation>数据集中计入其分块的划分。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Of the demo: prairie lakes</source>
        <translation>来自演示：草原湖泊</translation>
    </message>
    <message>
        <source>Of the found network; 0 takes what is left of the time, or 2000.</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>所得网络的步数；0 表示用剩余时间，或 2000。</translation>
    </message>
    <message>
        <source>Of the image.</source>
        <extracomment>task profile, parameter bands</extracomment>
        <translation>影像的波段数。</translation>
    </message>
    <message>
        <source>Of the intervals of a stratified sample.</source>
        <extracomment>task evaluate, parameter confidence</extracomment>
        <translation>分层样本区间的置信水平。</translation>
    </message>
    <message>
        <source>Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the AutoLC paper counts them; 0 sets no limit.</source>
        <extracomment>task search, parameter max_flops</extracomment>
        <translation>所得网络对 1024 x 1024 像素影像的运算量，单位 10^9 FLOPs，按 AutoLC 论文的计法；0 表示不限。</translation>
    </message>
    <message>
        <source>Of the network that is found; 0 sets no limit.</source>
        <extracomment>task search, parameter max_params</extracomment>
        <translation>所得网络的参数量；0 表示不限。</translation>
    </message>
    <message>
        <source>Of the weights at first; it falls to a 25th.</source>
        <extracomment>task search, parameter rate</extracomment>
        <translation>权重的初始学习率；降至其 25 分之一。</translation>
    </message>
    <message>
        <source>Of the weights, in place of epochs; 0 takes the epochs.</source>
        <extracomment>task search, parameter steps</extracomment>
        <translation>权重的步数，代替轮数；0 表示用轮数。</translation>
    </message>
    <message>
        <source>Of what a network answers besides its main answer while it learns, such as a coarse map; 0 leaves it out, below 0 takes the network&apos;s own.</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>网络在学习时除主输出外的其他输出（例如粗略地图）的权重；0 表示略去，小于 0 采用网络自身的。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>On a machine like this with internet: {}</source>
        <translation>在可联网的同类机器上：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>On my shelf</source>
        <translation>我的模型库</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>On Windows, install Microsoft&apos;s Visual C++ runtime and start again; everything downloaded is kept.</source>
        <translation>在 Windows 上，请安装微软的 Visual C++ 运行库后重新开始；已下载的内容全部保留。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>one of {}</source>
        <translation>可选 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>one that has torch, onnxruntime and rasterio</source>
        <translation>已有 torch、onnxruntime 和 rasterio 的 Python</translation>
    </message>
    <message>
        <source>One that is read as its archives lie on disk, instead of images and labels; &apos;lclab dataset --list&apos; tells of each.</source>
        <extracomment>task dataset, parameter reader</extracomment>
        <translation>按其压缩包在磁盘上的布局读取，代替影像和标注；“lclab dataset --list”逐一说明。</translation>
    </message>
    <message>
        <source>Only in this box, in the first image&apos;s coordinates.</source>
        <extracomment>task suggest, parameter extent</extracomment>
        <translation>仅限该矩形，使用第一幅影像的坐标。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Only models on your shelf can be deleted here.</source>
        <translation>此处只能删除您的模型库中的模型。</translation>
    </message>
    <message>
        <source>Only tell the cost</source>
        <extracomment>task adapt, parameter dry_run; task pretrain, parameter dry_run; task reproduce, parameter dry_run; task search, parameter dry_run; task train, parameter dry_run</extracomment>
        <translation>仅给出开销</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Open a run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Operations (FLOPs)</source>
        <translation>运算量 (FLOPs)</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <extracomment>task adapt, parameter optimiser; task pretrain, parameter optimiser; task train, parameter optimiser</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/part.py"/>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Other versions&apos; environments are still there: {}. Remove frees their space.</source>
        <translation>仍有其他版本的环境：{}。“移除”可释放其空间。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>Out of date, as the form has changed. It was: {}</source>
        <translation>表单已更改，结果已过时。原结果：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Overall accuracy</source>
        <extracomment>task evaluate, result oa</extracomment>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>PAN: a feature pyramid with attention from high to low levels.</source>
        <extracomment>network pan</extracomment>
        <translation>PAN：注意力由高层到低层的特征金字塔。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Patience</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>耐心</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <location filename="../../landcover_plugin/gui/runs/picture.py"/>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>Picture</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>像素大小</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>task adapt, parameter crop; task dataset, parameter block; task dataset, parameter margin; task evaluate, parameter erode; task evaluate, parameter window; task predict, parameter window; task pretrain, parameter crop; task preview, parameter crop; task profile, parameter size; task reproduce, parameter crop; task search, parameter crop; task sensitivity, parameter crop; task suggest, parameter size; task train, parameter crop</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Pixels of this class that were learnt from.</source>
        <translation>用于学习该类别的像素数。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place is done</source>
        <translation>该位置已完成</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Place {} of {}</source>
        <translation>位置 {}/{}</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>task suggest, parameter number; task suggest, parameter output</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places a step.</source>
        <extracomment>task pretrain, parameter batch</extracomment>
        <translation>每步的地点数。</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>task sample, parameter output; task sample, parameter points</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Points that even the rarest class gets; the others share the rest by area.</source>
        <extracomment>task sample, parameter least</extracomment>
        <translation>最稀少的类别也能得到的点数；其余按面积分配。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>Polygons</source>
        <extracomment>task predict, parameter polygons</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polygons that are drawn already; no place touches any of them.</source>
        <extracomment>task suggest, parameter labels</extracomment>
        <translation>已绘制的多边形；建议位置不与其相触。</translation>
    </message>
    <message>
        <source>Polygons that say where each split lies, by a field &apos;split&apos; with train, validation or test.</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>说明各子集位置的多边形，其字段“split”为 train、validation 或 test。</translation>
    </message>
    <message>
        <source>Polygons with a class each, over one image or all.</source>
        <extracomment>task dataset, parameter labels</extracomment>
        <translation>各有一个类别的多边形，位于一幅或所有影像上。</translation>
    </message>
    <message>
        <source>Pre-train an encoder</source>
        <extracomment>task pretrain</extracomment>
        <translation>预训练编码器</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Predict each window at these sizes and average.</source>
        <extracomment>task evaluate, parameter scales; task predict, parameter scales</extracomment>
        <translation>按这些尺寸预测每个窗口并取平均。</translation>
    </message>
    <message>
        <source>Predict each window in four mirrored positions and average.</source>
        <extracomment>task evaluate, parameter flips; task predict, parameter flips</extracomment>
        <translation>对每个窗口的四种镜像分别预测并取平均。</translation>
    </message>
    <message>
        <source>Predict land cover</source>
        <extracomment>task predict</extracomment>
        <translation>预测土地覆盖</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>Preparing layers</source>
        <translation>正在准备图层</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>Preview: {}</source>
        <translation>预览：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Previous place</source>
        <translation>上一个位置</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <extracomment>task predict, parameter probabilities</extracomment>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability from which a model with a single mask says yes.</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>单掩膜模型判为“是”的概率下限。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Processor &amp;threads</source>
        <translation>处理器线程(&amp;T)</translation>
    </message>
    <message>
        <source>Processor threads; 0 takes all.</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>处理器线程；0 表示全部使用。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Projects that use it will have to choose another model.</source>
        <translation>使用它的工程需要另选模型。</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <extracomment>task adapt, parameter pseudo_labels</extracomment>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.</source>
        <extracomment>network pspnet-os8</extracomment>
        <translation>步幅 8 的 PSPNet：更精细的特征加上影像各部分的平均，适合大型 GPU。</translation>
    </message>
    <message>
        <source>PSPNet: averages over parts of the image beside deep features, for what its setting tells.</source>
        <extracomment>network pspnet</extracomment>
        <translation>PSPNet：深层特征加上影像各部分的平均，利用周围环境的信息。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put a model on the shelf</source>
        <translation>将模型放入模型库</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Put models on the shelf</source>
        <translation>将模型放入模型库</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Putting models on the shelf</source>
        <translation>正在将模型放入模型库</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Python environment</source>
        <translation>Python 环境</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Python to make it from</source>
        <translation>基础 Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Python {}, which is brought</source>
        <translation>Python {}（将自动下载）</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>直角旋转</translation>
    </message>
    <message>
        <source>Rasters on the images&apos; grid whose bands come after the images&apos; own, such as heights: each for the images that it covers, or one per image in the same order.</source>
        <extracomment>task dataset, parameter extra</extracomment>
        <translation>与影像同网格的栅格，其波段排在影像波段之后，例如高程：每个用于其覆盖的影像，或按相同顺序每幅影像一个。</translation>
    </message>
    <message>
        <source>Rasters whose values are classes, instead of polygons: one per image in the same order, or any number that lie where the images do.</source>
        <extracomment>task dataset, parameter label_rasters</extracomment>
        <translation>以类别为值的栅格，代替多边形：按相同顺序每幅影像一个，或影像所在处的任意多个。</translation>
    </message>
    <message>
        <source>Rate of the architecture</source>
        <extracomment>task search, parameter architecture_rate</extracomment>
        <translation>架构学习率</translation>
    </message>
    <message>
        <source>Read the image at the ground resolution the model was trained at, where it differs by more than 10 %; the map keeps the image&apos;s grid.</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>当影像与模型训练时的地面分辨率相差超过 10 % 时，按训练分辨率读取影像；地图保持影像的格网。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/answers.py"/>
        <source>Reading a map</source>
        <translation>正在读取地图</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Ready, with a Python of your own.</source>
        <translation>就绪，使用您自己的 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Ready: {}</source>
        <translation>就绪：{}</translation>
    </message>
    <message>
        <source>Reference polygons or points</source>
        <extracomment>task evaluate, parameter labels</extracomment>
        <translation>参考多边形或点</translation>
    </message>
    <message>
        <source>Reference raster</source>
        <extracomment>task evaluate, parameter reference</extracomment>
        <translation>参考栅格</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Remove the class</source>
        <translation>移除该类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/rewriting.py"/>
        <source>Rename a class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>Rename and colour classes</source>
        <extracomment>task relabel</extracomment>
        <translation>重命名类别和设置颜色</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>task profile, parameter repeats</extracomment>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>task adapt, result report; task evaluate, result report; task pretrain, result report; task profile, result report; task reproduce, result report; task search, result report; task sensitivity, result report; task train, result report</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reproduce a paper&apos;s table</source>
        <extracomment>task reproduce</extracomment>
        <translation>重现论文表格</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Resample to the model&apos;s resolution</source>
        <extracomment>task predict, parameter resample</extracomment>
        <translation>重采样到模型分辨率</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/results.py"/>
        <source>Result as JSON</source>
        <translation>JSON 格式的结果</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>task reproduce, result metrics</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>RSNet, after its outline: few parameters at fine sizes, which takes much memory.</source>
        <extracomment>network rsnet</extracomment>
        <translation>RSNet（按其概要实现）：在精细尺寸上参数少，但占用内存多。</translation>
    </message>
    <message>
        <source>RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.</source>
        <extracomment>network rssformer</extracomment>
        <translation>RSSFormer：在各分支汇合处带注意力的 HRNet，适合大场景中的小目标。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Run</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run and train every network; without, costs are only counted, in seconds.</source>
        <extracomment>task profile, parameter timing</extracomment>
        <translation>运行并训练每个网络；否则仅统计开销，数秒即可。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Runs of all projects</source>
        <translation>所有工程的运行</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/details.py"/>
        <source>Sa&amp;ve a copy on my shelf</source>
        <translation>在我的模型库中保存副本(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Save a copy of the model</source>
        <translation>保存模型副本</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Save and stop; the run can be gone on with.</source>
        <translation>保存并停止；之后可继续该运行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>Save it as one file, or use it where it lies.</source>
        <translation>请将其保存为单个文件，或在原处使用。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>Save the project elsewhere, or let maps be temporary.</source>
        <translation>请将工程保存到别处，或使用临时地图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>Saving {}</source>
        <translation>正在保存 {}</translation>
    </message>
    <message>
        <source>Scales</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scaling of the target</source>
        <extracomment>task adapt, parameter scaling</extracomment>
        <translation>目标域缩放</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>task train, parameter schedule</extracomment>
        <translation>学习率调度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>Search by name or purpose</source>
        <translation>按名称或用途搜索</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Search by name, class or band</source>
        <translation>按名称、类别或波段搜索</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <extracomment>task search</extracomment>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Second data set</source>
        <extracomment>task train, parameter classmate</extracomment>
        <translation>第二数据集</translation>
    </message>
    <message>
        <source>Second data set&apos;s scales</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>第二数据集的尺度</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>task profile, parameter seconds</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See Settings &gt; Options &gt; Network for the proxy, its user and its password. What was downloaded is kept.</source>
        <translation>请在“设置 &gt; 选项 &gt; 网络”中检查代理及其用户名和密码。已下载的内容保留。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See the log; Copy diagnostics has what a report needs.</source>
        <translation>请查看日志；“复制诊断信息”包含报告问题所需的内容。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/qgis_network.py"/>
        <source>See whether there is a connection to the internet, and QGIS&apos;s proxy settings.</source>
        <translation>请检查网络连接以及 QGIS 的代理设置。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>See whether there is a connection to the internet, and start again. What was downloaded is kept.</source>
        <translation>请检查网络连接，然后重新开始。已下载的内容保留。</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>task adapt, parameter seed; task dataset, parameter seed; task pretrain, parameter seed; task preview, parameter seed; task reproduce, parameter seed; task sample, parameter seed; task search, parameter seed; task sensitivity, parameter seed; task train, parameter seed</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.</source>
        <extracomment>network segformer-b0</extracomment>
        <translation>SegFormer-B0：最小的 SegFormer，处理器即可训练的 Transformer。</translation>
    </message>
    <message>
        <source>SegFormer-B1: a light transformer that sees the whole image.</source>
        <extracomment>network segformer-b1</extracomment>
        <translation>SegFormer-B1：能看到整幅影像的轻量 Transformer。</translation>
    </message>
    <message>
        <source>SegFormer-B2: a transformer of medium size that sees the whole image.</source>
        <extracomment>network segformer-b2</extracomment>
        <translation>SegFormer-B2：能看到整幅影像的中型 Transformer。</translation>
    </message>
    <message>
        <source>SegFormer-B3: a transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b3</extracomment>
        <translation>SegFormer-B3：能看到整幅影像的 Transformer，适合较好的 GPU。</translation>
    </message>
    <message>
        <source>SegFormer-B4: a large transformer for a good GPU that sees the whole image.</source>
        <extracomment>network segformer-b4</extracomment>
        <translation>SegFormer-B4：能看到整幅影像的大型 Transformer，适合较好的 GPU。</translation>
    </message>
    <message>
        <source>SegFormer-B5: the largest SegFormer, for much data and a large GPU.</source>
        <extracomment>network segformer-b5</extracomment>
        <translation>SegFormer-B5：最大的 SegFormer，适合大量数据和大型 GPU。</translation>
    </message>
    <message>
        <source>Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.</source>
        <extracomment>network segmenter</extracomment>
        <translation>Segmenter：小型的普通 Transformer，将 16 像素的图块与各类别比较。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>Select some in the layer, or take all.</source>
        <translation>请在图层中选择一些，或使用全部。</translation>
    </message>
    <message>
        <source>Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.</source>
        <extracomment>network semantic-fpn</extracomment>
        <translation>Semantic-FPN：在四分之一尺寸上合并的特征金字塔，适合各种大小的目标。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>Set it up in Plugins &gt; Land Cover Lab &gt; Set up…, or without QGIS&apos;s window by scripts/setup; another Python is chosen in Settings &gt; Options &gt; Land Cover Lab.</source>
        <translation>请在“插件 &gt; Land Cover Lab &gt; 安装…”中安装，或不用 QGIS 窗口而运行 scripts/setup；在“设置 &gt; 选项 &gt; Land Cover Lab”中可选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>Set up and ready.</source>
        <translation>已安装就绪。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Set up…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Setting up Land Cover Lab</source>
        <translation>正在安装 Land Cover Lab</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/parameters.py"/>
        <source>Several are separated by ;.</source>
        <translation>多个值用 ; 分隔。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of a window that it has in common with the next; the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter overlap; task predict, parameter overlap</extracomment>
        <translation>窗口与相邻窗口共有的比例；不指定则用模型自身的。</translation>
    </message>
    <message>
        <source>Share of the schedule</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>日程的比例</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Share of the time spent waiting for data</source>
        <translation>等待数据所占时间比例</translation>
    </message>
    <message>
        <source>ShelfNet: down, up, down and up again with skips between the columns, made for speed.</source>
        <extracomment>network shelfnet</extracomment>
        <translation>ShelfNet：下、上、再下、再上，各列之间跳跃连接，速度快。</translation>
    </message>
    <message>
        <source>Shortens every training and search to this share of its steps, for a trial.</source>
        <extracomment>task reproduce, parameter scale</extracomment>
        <translation>将每次训练和搜索缩短为其步数的这一比例，用于试验。</translation>
    </message>
    <message>
        <source>Show crops as training sees them: turned, scaled, coloured and put together by chance.</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>按训练所见显示裁剪块：随机旋转、缩放、变色和拼接。</translation>
    </message>
    <message>
        <source>Show crops of a data set as training draws them, beside their labels in the class colours.</source>
        <extracomment>task preview</extracomment>
        <translation>显示训练时抽取的数据集裁剪块，旁边是以类别颜色显示的标签。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/dock.py"/>
        <source>Show the history beside the runs of this project.</source>
        <translation>除本工程的运行外，也显示历史记录。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>Show the runs that go on while you work, and those that ended.</source>
        <translation>显示正在进行和已结束的运行。</translation>
    </message>
    <message>
        <source>Show the source&apos;s crops in the target&apos;s colours.</source>
        <extracomment>task adapt, parameter colour_transfer</extracomment>
        <translation>以目标域的颜色显示源域裁剪块。</translation>
    </message>
    <message>
        <source>Side of a crop, and of the windows that are scored, in place of the recipe&apos;s, for a small machine; 0 leaves them.</source>
        <extracomment>task reproduce, parameter crop</extracomment>
        <translation>裁剪块以及计分窗口的边长，代替配方中的值，用于小型机器；0 表示不变。</translation>
    </message>
    <message>
        <source>Side of a crop.</source>
        <extracomment>task adapt, parameter crop; task preview, parameter crop; task sensitivity, parameter crop; task train, parameter crop</extracomment>
        <translation>裁剪块的边长。</translation>
    </message>
    <message>
        <source>Side of a crop; 0 takes the largest that memory and time allow.</source>
        <extracomment>task search, parameter crop</extracomment>
        <translation>裁剪块的边长；0 表示取内存和时间允许的最大值。</translation>
    </message>
    <message>
        <source>Side of a view.</source>
        <extracomment>task pretrain, parameter crop</extracomment>
        <translation>视图的边长。</translation>
    </message>
    <message>
        <source>Side of a window, to the next that the network takes; near the model&apos;s own if not given.</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>窗口边长，取网络可接受的下一个值；不指定则接近模型自身的。</translation>
    </message>
    <message>
        <source>Side of the image; several for a table of all of them.</source>
        <extracomment>task profile, parameter size</extracomment>
        <translation>影像边长；可给多个值，生成包含全部的表格。</translation>
    </message>
    <message>
        <source>Side of the square of a place.</source>
        <extracomment>task suggest, parameter size</extracomment>
        <translation>位置方块的边长。</translation>
    </message>
    <message>
        <source>Side of the squares that are dealt to the splits; 0 chooses.</source>
        <extracomment>task dataset, parameter block</extracomment>
        <translation>分配到各子集的方块边长；0 表示自动选择。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Size</source>
        <extracomment>task profile, parameter size; task suggest, parameter size</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smallest patch</source>
        <extracomment>task predict, parameter minimum_area</extracomment>
        <translation>最小斑块</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <extracomment>task train, parameter smallest</extracomment>
        <translation>最小尺度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Something may still run in it: close what does, and remove it again.</source>
        <translation>其中可能仍有程序在运行：请关闭后再次移除。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>源域</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>Split</source>
        <extracomment>task evaluate, parameter split; task preview, parameter split</extracomment>
        <translation>子集</translation>
    </message>
    <message>
        <source>Split field</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>子集字段</translation>
    </message>
    <message>
        <source>Split layer</source>
        <extracomment>task dataset, parameter split_layer</extracomment>
        <translation>子集图层</translation>
    </message>
    <message>
        <source>ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.</source>
        <extracomment>network st-unet</extracomment>
        <translation>ST-UNet：Swin Transformer 与残差网络作为互相传递信息的两个编码器。</translation>
    </message>
    <message>
        <source>Standard error</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>标准误差</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/dialog.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>task train, parameter start_from</extracomment>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/start_menu.py"/>
        <source>Start from classes</source>
        <translation>从现有类别开始</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>Start from other classes</source>
        <translation>从其他类别开始</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Start it anew.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Started: {}</source>
        <translation>开始时间：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistics of norms</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>归一化统计量</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/drawing.py"/>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>task adapt, parameter steps; task pretrain, parameter steps; task search, parameter steps; task sensitivity, parameter steps; task train, parameter steps</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps from one look at the target to the next; 0 chooses.</source>
        <extracomment>task adapt, parameter epoch</extracomment>
        <translation>两次检查目标域之间的步数；0 表示自动选择。</translation>
    </message>
    <message>
        <source>Steps from one look at the validation blocks to the next; 0 chooses.</source>
        <extracomment>task train, parameter epoch</extracomment>
        <translation>两次检查验证区块之间的步数；0 表示自动选择。</translation>
    </message>
    <message>
        <source>Steps from one look at what is learnt to the next; 0 chooses.</source>
        <extracomment>task pretrain, parameter epoch</extracomment>
        <translation>两次检查所学内容之间的步数；0 表示自动选择。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/part.py"/>
        <source>Steps of the work</source>
        <translation>工作步骤</translation>
    </message>
    <message>
        <source>Steps of training</source>
        <extracomment>task search, parameter training_steps</extracomment>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>Stitching</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>拼接方式</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better one; 0 never.</source>
        <extracomment>task train, parameter patience</extracomment>
        <translation>连续这么多轮没有改进则停止；0 表示从不。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>Stop new runs when QGIS &amp;closes</source>
        <translation>QGIS 关闭时停止新运行(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/buttons.py"/>
        <source>Stop when QGIS closes</source>
        <translation>QGIS 关闭时停止</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopped. {}</source>
        <translation>已停止。{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>task search, parameter strategy</extracomment>
        <translation>策略</translation>
    </message>
    <message>
        <source>Strategy&apos;s arguments</source>
        <extracomment>task search, parameter set</extracomment>
        <translation>策略参数</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <extracomment>task suggest</extracomment>
        <translation>建议标注位置</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Suggest places…</source>
        <translation>建议位置…</translation>
    </message>
    <message>
        <source>Suggest where the next labels would help a model most: at unsure places that differ.</source>
        <extracomment>task suggest</extracomment>
        <translation>建议接下来在哪里标注对模型最有帮助：不确定且彼此不同的位置。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/asking.py"/>
        <source>Suggestions need a first model: make a data set, train on it, and come back.</source>
        <translation>建议功能需要一个初始模型：请制作数据集、用它训练，然后再回来。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness of the choice</source>
        <translation>选择的确定程度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/figures.py"/>
        <source>Sureness: {}</source>
        <translation>确定程度：{}</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>task adapt, parameter sweep</extracomment>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>task profile, parameter csv; task profile, result table; task reproduce, parameter table; task reproduce, result table; task sensitivity, result table</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>table {}</source>
        <translation>表 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system like this with the same Python.</source>
        <translation>请使用其他 Python（3.11 到 3.13），或在同类系统上用相同 Python 下载的 wheel 文件夹。</translation>
    </message>
    <message>
        <source>Take each pixel from the window that has it nearest its middle (core), or average overlapping windows with weights that fall towards the edge (blend) or equal (mean).</source>
        <extracomment>task evaluate, parameter stitch; task predict, parameter stitch</extracomment>
        <translation>每个像素取自其最接近中心的窗口（core），或对重叠窗口以向边缘递减的权重（blend）或等权重（mean）取平均。</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>task adapt, parameter target</extracomment>
        <translation>目标域</translation>
    </message>
    <message>
        <source>Target&apos;s labels</source>
        <extracomment>task adapt, parameter target_labels</extracomment>
        <translation>目标域标签</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>test blocks</source>
        <translation>测试区块</translation>
    </message>
    <message>
        <source>Test images</source>
        <extracomment>task dataset, parameter test_images</extracomment>
        <translation>测试影像</translation>
    </message>
    <message>
        <source>Test share</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>测试比例</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/shapes.py"/>
        <source>The area reaches beyond where the coordinate system of {} holds; zoom in or draw a smaller one.</source>
        <translation>该区域超出了 {} 的坐标系的有效范围；请放大，或绘制更小的区域。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/models_page.py"/>
        <source>The area tool maps with this model from now on.</source>
        <translation>区域工具今后用此模型制图。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>The chosen Python</source>
        <translation>所选的 Python</translation>
    </message>
    <message>
        <source>The classified raster to check.</source>
        <extracomment>task evaluate, parameter map</extracomment>
        <translation>要检验的分类栅格。</translation>
    </message>
    <message>
        <source>The classified raster to draw points on.</source>
        <extracomment>task sample, parameter map</extracomment>
        <translation>要抽取点的分类栅格。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The connection is not trusted: a certificate is unknown.</source>
        <translation>连接不受信任：证书未知。</translation>
    </message>
    <message>
        <source>The data set to learn from.</source>
        <extracomment>task sensitivity, parameter dataset; task train, parameter dataset</extracomment>
        <translation>供学习的数据集。</translation>
    </message>
    <message>
        <source>The data set to look into.</source>
        <extracomment>task preview, parameter dataset</extracomment>
        <translation>要查看的数据集。</translation>
    </message>
    <message>
        <source>The data set to search for.</source>
        <extracomment>task search, parameter dataset</extracomment>
        <translation>为其搜索网络的数据集。</translation>
    </message>
    <message>
        <source>The data set with labels to learn from; methods without a source need only a model.</source>
        <extracomment>task adapt, parameter source</extracomment>
        <translation>供学习的有标签数据集；无源域方法只需要模型。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>The environment is at work: {}.</source>
        <translation>环境正在使用：{}。</translation>
    </message>
    <message>
        <source>The features&apos; field with the true class.</source>
        <extracomment>task evaluate, parameter class_field</extracomment>
        <translation>要素中保存真实类别的字段。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>The field that holds the class, as number or name.</source>
        <translation>保存类别（编号或名称）的字段。</translation>
    </message>
    <message>
        <source>The folder into which its archives were unpacked.</source>
        <extracomment>task dataset, parameter folder</extracomment>
        <translation>解压其压缩包的文件夹。</translation>
    </message>
    <message>
        <source>The folder of the run; the same call on it goes on where it stopped.</source>
        <extracomment>task adapt, parameter output; task pretrain, parameter output; task search, parameter output; task train, parameter output</extracomment>
        <translation>运行的文件夹；对其再次执行相同操作会从停止处继续。</translation>
    </message>
    <message>
        <source>The folder to write tables and page to.</source>
        <extracomment>task evaluate, parameter output</extracomment>
        <translation>写入表格和页面的文件夹。</translation>
    </message>
    <message>
        <source>The folder to write the data set to.</source>
        <extracomment>task dataset, parameter output</extracomment>
        <translation>写入数据集的文件夹。</translation>
    </message>
    <message>
        <source>The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.</source>
        <extracomment>task sensitivity, parameter genotype</extracomment>
        <translation>搜索得到的 genotype.json，或 AutoLC 论文在 LoveDA 上得到的网络。</translation>
    </message>
    <message>
        <source>The greatest length of a gradient; 0 leaves it.</source>
        <extracomment>task train, parameter clip</extracomment>
        <translation>梯度的最大长度；0 表示不限制。</translation>
    </message>
    <message>
        <source>The image&apos;s bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task predict, parameter bands</extracomment>
        <translation>对应模型各波段的影像波段，按模型的顺序，从 1 起。</translation>
    </message>
    <message>
        <source>The image&apos;s ground resolution, where it has no coordinate system.</source>
        <extracomment>task predict, parameter pixel_size</extracomment>
        <translation>影像无坐标系时的地面分辨率。</translation>
    </message>
    <message>
        <source>The images&apos; bands for the model&apos;s bands, in the model&apos;s order, from 1.</source>
        <extracomment>task suggest, parameter bands</extracomment>
        <translation>对应模型各波段的影像波段，按模型的顺序，从 1 起。</translation>
    </message>
    <message>
        <source>The images&apos; bands to use, from 1; all but an alpha band if not given.</source>
        <extracomment>task dataset, parameter bands; task pretrain, parameter bands</extracomment>
        <translation>要使用的影像波段，从 1 起；不指定则为除 alpha 波段外的所有波段。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>The key {} over the map makes the next polygons of this class.</source>
        <translation>在地图上按 {} 键，接下来的多边形即为该类别。</translation>
    </message>
    <message>
        <source>The labelled polygons&apos; field with train, validation or test.</source>
        <extracomment>task dataset, parameter split_field</extracomment>
        <translation>多边形中值为 train、validation 或 test 的字段。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>The layer covers {}.</source>
        <translation>该图层覆盖 {}。</translation>
    </message>
    <message>
        <source>The map to write.</source>
        <extracomment>task predict, parameter output</extracomment>
        <translation>要写入的地图。</translation>
    </message>
    <message>
        <source>The map&apos;s value where there is no answer.</source>
        <extracomment>task predict, parameter nodata</extracomment>
        <translation>地图中无结果处的值。</translation>
    </message>
    <message>
        <source>The model file to begin from; without, a network is trained from the beginning.</source>
        <extracomment>task adapt, parameter model</extracomment>
        <translation>作为起点的模型文件；若无，则从头训练网络。</translation>
    </message>
    <message>
        <source>The model file to write; the same file is replaced when the new one is whole.</source>
        <extracomment>task relabel, parameter output</extracomment>
        <translation>要写入的模型文件；若为同一文件，则在新文件写完后替换。</translation>
    </message>
    <message>
        <source>The model file whose classes change.</source>
        <extracomment>task relabel, parameter model</extracomment>
        <translation>要修改类别的模型文件。</translation>
    </message>
    <message>
        <source>The model file; the answers of several files are averaged.</source>
        <extracomment>task predict, parameter model</extracomment>
        <translation>模型文件；多个文件的结果取平均。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/model_box.py"/>
        <source>The model that maps the land cover</source>
        <translation>用于土地覆盖制图的模型</translation>
    </message>
    <message>
        <source>The most that is added by chance, in standard deviations.</source>
        <extracomment>task train, parameter noise</extracomment>
        <translation>随机添加的最大值，以标准差计。</translation>
    </message>
    <message>
        <source>The name of a class for all that is not labelled; unknown, and not learnt, if empty.</source>
        <extracomment>task dataset, parameter background</extracomment>
        <translation>所有未标注部分的类别名称；留空则为未知，不用于学习。</translation>
    </message>
    <message>
        <source>The names of the rows to do; all if not given.</source>
        <extracomment>task reproduce, parameter rows</extracomment>
        <translation>要执行的行名；未给出则为全部。</translation>
    </message>
    <message>
        <source>The network to adapt where no model is given.</source>
        <extracomment>task adapt, parameter network</extracomment>
        <translation>未指定模型时要适应的网络。</translation>
    </message>
    <message>
        <source>The network to train: a choice by purpose, or one of those that &apos;lclab models&apos; lists.</source>
        <extracomment>task train, parameter model</extracomment>
        <translation>要训练的网络：按用途选择，或“lclab models”所列之一。</translation>
    </message>
    <message>
        <source>The network&apos;s own, or on its encoder DeepLabV2&apos;s sum of dilated convolutions or pyramid pooling.</source>
        <extracomment>task adapt, parameter head</extracomment>
        <translation>网络自身的输出头，或在其编码器上用 DeepLabV2 的空洞卷积之和或金字塔池化。</translation>
    </message>
    <message>
        <source>The networks to measure, or &apos;all&apos;; &apos;lclab models&apos; lists them.</source>
        <extracomment>task profile, parameter model</extracomment>
        <translation>要测定的网络，或“all”；“lclab models”列出全部。</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes the fastest that the device has.</source>
        <extracomment>task adapt, parameter precision; task pretrain, parameter precision; task search, parameter precision; task train, parameter precision</extracomment>
        <translation>计算所用的数值类型；auto 取设备支持的最快类型。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>the one that the set-up makes</source>
        <translation>安装时创建的 Python</translation>
    </message>
    <message>
        <source>The output to use of a model with several.</source>
        <extracomment>task predict, parameter head</extracomment>
        <translation>模型有多个输出时使用的输出。</translation>
    </message>
    <message>
        <source>The paper and its table; &apos;lclab reproduce --list&apos; tells of each.</source>
        <extracomment>task reproduce, parameter table</extracomment>
        <translation>论文及其表格；“lclab reproduce --list”逐一说明。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/crops_page.py"/>
        <source>The picture is being made</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <extracomment>task preview, parameter output</extracomment>
        <translation>要写入的图片。</translation>
    </message>
    <message>
        <source>The points to write: the map&apos;s class is kept aside, &apos;class&apos; waits for the true one.</source>
        <extracomment>task sample, parameter output</extracomment>
        <translation>要写入的点：地图的类别另存，“class”字段留给真实类别。</translation>
    </message>
    <message>
        <source>The polygons&apos; field with the class, as number or name.</source>
        <extracomment>task dataset, parameter class_field</extracomment>
        <translation>多边形中保存类别（编号或名称）的字段。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor (1 thread)</source>
        <translation>处理器（1 个线程）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>the processor ({} threads)</source>
        <translation>处理器（{} 个线程）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The proxy refuses, or is not there.</source>
        <translation>代理拒绝连接或不存在。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought</source>
        <translation>下载的 Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>The Python brought before</source>
        <translation>先前下载的 Python</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>The Python that was brought</source>
        <translation>自动下载的 Python</translation>
    </message>
    <message>
        <source>The raster to map; any that GDAL opens.</source>
        <extracomment>task predict, parameter image</extracomment>
        <translation>要制图的栅格；GDAL 能打开的任意格式。</translation>
    </message>
    <message>
        <source>The rasters that were labelled; any that GDAL opens.</source>
        <extracomment>task dataset, parameter images</extracomment>
        <translation>已标注的栅格；GDAL 能打开的任意格式。</translation>
    </message>
    <message>
        <source>The rasters to label.</source>
        <extracomment>task suggest, parameter image</extracomment>
        <translation>要标注的栅格。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; broke off. {}</source>
        <translation>运行“{}”中断。{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; failed: {}</source>
        <translation>运行“{}”失败：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>The run &apos;{}&apos; is at work and needs it.</source>
        <translation>运行“{}”正在进行，需要它。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; is done.</source>
        <translation>运行“{}”已完成。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run &apos;{}&apos; was stopped.</source>
        <translation>运行“{}”已停止。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>The run ended without a word: the computer was switched off, memory ran out, or somebody ended it. What was saved is kept; &apos;Resume&apos; goes on from there.</source>
        <translation>该运行意外结束：计算机被关闭、内存耗尽，或被人终止。已保存的内容保留；“继续”可从该处接着运行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>The server was not reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The share of batches in which crops are put together of the corners of four; below 0 takes 0.75 where most of the imagery has labels, and none where they are sparse.</source>
        <extracomment>task train, parameter mosaic</extracomment>
        <translation>由四个裁剪块的角拼成裁剪块的批次比例；小于 0 时，若大部分影像有标签则取 0.75，标签稀疏则不拼接。</translation>
    </message>
    <message>
        <source>The share of batches in which crops get a box of another crop.</source>
        <extracomment>task train, parameter cutmix</extracomment>
        <translation>裁剪块中嵌入其他裁剪块矩形的批次比例。</translation>
    </message>
    <message>
        <source>The share of the labels that is kept for measuring during training.</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>保留用于训练期间测定的标签比例。</translation>
    </message>
    <message>
        <source>The share of the labels that training never sees, not even to choose the best state.</source>
        <extracomment>task dataset, parameter test</extracomment>
        <translation>训练从不使用（包括选择最佳状态时）的标签比例。</translation>
    </message>
    <message>
        <source>The share of the steps in which the learning rate rises.</source>
        <extracomment>task train, parameter warmup</extracomment>
        <translation>学习率上升的步数比例。</translation>
    </message>
    <message>
        <source>The share of the steps in which the weights alone learn.</source>
        <extracomment>task search, parameter warmup</extracomment>
        <translation>仅学习权重的步数比例。</translation>
    </message>
    <message>
        <source>The sizes at which crops are seen, one by chance for every batch, instead of any between the smallest and the largest.</source>
        <extracomment>task train, parameter scales</extracomment>
        <translation>裁剪块被观察的尺寸，每个批次随机取其一，代替最小与最大之间的任意值。</translation>
    </message>
    <message>
        <source>The smallest and the largest scale at which its crops are seen; without them it is as of the first.</source>
        <extracomment>task train, parameter classmate_scales</extracomment>
        <translation>其裁剪块被观察的最小和最大尺度；未给出则与第一个相同。</translation>
    </message>
    <message>
        <source>The squares to write: rank, uncertainty, the likeliest class and the second, and a field &apos;done&apos; for walking through them.</source>
        <extracomment>task suggest, parameter output</extracomment>
        <translation>要写入的方块：排名、不确定性、最可能的类别和次可能的类别，以及用于逐个处理的字段“done”。</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <extracomment>task profile, parameter csv</extracomment>
        <translation>要写入的表格。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>The tested packages are for Linux on x86-64, and this is {} on {}: make an environment by hand, as docs/installing.md says, and choose it as existing Python.</source>
        <translation>测试过的软件包适用于 x86-64 上的 Linux，而本机系统是 {}，架构 {}：请按 docs/installing.md 手动创建环境，并将其选为现有 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>the tested PyTorch has no CUDA</source>
        <translation>测试过的 PyTorch 不含 CUDA</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker gave no reason.</source>
        <translation>工作进程没有说明原因。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker stopped with {}.</source>
        <translation>工作进程已停止：{}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>The worker&apos;s Python {} (from {}) does not exist.</source>
        <translation>工作进程的 Python {}（来自{}）不存在。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>The worker&apos;s Python {} {}.</source>
        <translation>工作进程的 Python {} {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>There is a class &apos;{}&apos; already.</source>
        <translation>已存在类别“{}”。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeper.py"/>
        <source>There is a model &apos;{}&apos; already. Name of the new one:</source>
        <translation>已存在模型“{}”。新模型的名称：</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>There is no data set in {}.</source>
        <translation>{} 中没有数据集。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/target.py"/>
        <source>There is no imagery to map: add a raster layer to the project and make it visible.</source>
        <translation>没有可制图的影像：请向工程添加栅格图层并使其可见。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>There is no Python 3.11 or newer on this system.</source>
        <translation>本系统上没有 Python 3.11 或更新版本。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/environment.py"/>
        <source>There is no Python for the worker yet: no complete {}.</source>
        <translation>工作进程还没有可用的 Python：缺少完整的 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>There is no Python to bring for {}.</source>
        <translation>没有适用于 {} 的可下载 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>There is too little memory. Choose a smaller batch, crop or network.</source>
        <translation>内存不足。请选择更小的批大小、裁剪块或网络。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>This machine would compute with {}.</source>
        <translation>本机将使用{}计算。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>This version needs newer packages than are set up.</source>
        <translation>此版本需要比已安装的更新的软件包。</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>task adapt, parameter threads; task evaluate, parameter threads; task predict, parameter threads; task pretrain, parameter threads; task profile, parameter threads; task reproduce, parameter threads; task search, parameter threads; task sensitivity, parameter threads; task suggest, parameter threads; task train, parameter threads</extracomment>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>task predict, parameter threshold</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Throw away what the folder holds of an earlier run.</source>
        <extracomment>task adapt, parameter restart; task pretrain, parameter restart; task search, parameter restart; task train, parameter restart</extracomment>
        <translation>丢弃文件夹中先前运行的内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>task search, parameter budget</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/table.py"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>To measure the end alone (score), also to keep the best state by the validation blocks (stop), or also to learn from the training blocks (train).</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>仅测定最终结果（score），还用验证区块保留最佳状态（stop），或还从训练区块学习（train）。</translation>
    </message>
    <message>
        <source>To tell apart.</source>
        <extracomment>task profile, parameter classes</extracomment>
        <translation>要区分的类别数。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>Too little:</source>
        <translation>空间不足：</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>task adapt; task pretrain; task search; task sensitivity; task train</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a found network at every pair of widths, and write a table of cost and accuracy.</source>
        <extracomment>task sensitivity</extracomment>
        <translation>以每对宽度训练所得网络，并写出开销与精度的表格。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>task train</extracomment>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Train a network on a data set, and write it as a model file with a report of its accuracy.</source>
        <extracomment>task train</extracomment>
        <translation>在数据集上训练网络，并写为模型文件，附精度报告。</translation>
    </message>
    <message>
        <source>Train what is found</source>
        <extracomment>task search, parameter training</extracomment>
        <translation>训练所得网络</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.</source>
        <extracomment>network transunet</extracomment>
        <translation>TransUNet：ResNet-50 与大型视觉 Transformer 组成一个编码器，配 U-Net 解码器。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/worker_client.py"/>
        <source>Try again; if it happens twice, report it with the log.</source>
        <translation>请重试；若再次发生，请附上日志报告。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>Try again; if it stays so, the package index is not to be trusted.</source>
        <translation>请重试；若仍如此，则该软件包索引不可信。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/build.py"/>
        <source>Trying it out</source>
        <translation>正在试用</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>Trying it out: the first import may take a minute</source>
        <translation>正在试用：首次导入可能需要一分钟</translation>
    </message>
    <message>
        <source>Turn crops by chance.</source>
        <extracomment>task train, parameter turns</extracomment>
        <translation>随机旋转裁剪块。</translation>
    </message>
    <message>
        <source>U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.</source>
        <extracomment>network efficientnet-unet</extracomment>
        <translation>基于 EfficientNet 的 U-Net：深度卷积构成的深层编码器，适合较好的 GPU。</translation>
    </message>
    <message>
        <source>U-Net++: nested, densely connected skip paths between encoder and decoder.</source>
        <extracomment>network unetplusplus</extracomment>
        <translation>U-Net++：编码器与解码器之间嵌套、密集的跳跃连接。</translation>
    </message>
    <message>
        <source>U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.</source>
        <extracomment>network unet-plain</extracomment>
        <translation>普通 U-Net：五个尺寸上的成对卷积，只从您的数据学习。</translation>
    </message>
    <message>
        <source>U-Net: skip connections from every stage of the encoder into a decoder of convolutions.</source>
        <extracomment>network unet</extracomment>
        <translation>U-Net：编码器各阶段都有跳跃连接到卷积解码器。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>task suggest, parameter measure</extracomment>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>UNetFormer: a light encoder with attention in the decoder, made for speed.</source>
        <extracomment>network unetformer</extracomment>
        <translation>UNetFormer：轻量编码器，解码器带注意力，速度快。</translation>
    </message>
    <message>
        <source>UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.</source>
        <extracomment>network upernet-vit</extracomment>
        <translation>基于普通视觉 Transformer 的 UPerNet：适合在别处预训练的大型编码器。</translation>
    </message>
    <message>
        <source>UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.</source>
        <extracomment>network upernet-swin-t</extracomment>
        <translation>基于 Swin Transformer 的 UPerNet：窗口注意力和宽金字塔，适合较好的 GPU。</translation>
    </message>
    <message>
        <source>UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.</source>
        <extracomment>network upernet</extracomment>
        <translation>UPerNet：对影像各部分做池化的特征金字塔，可用任意编码器。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/ways.py"/>
        <source>Use an &amp;existing Python as it is</source>
        <translation>直接使用现有 Python(&amp;E)</translation>
    </message>
    <message>
        <source>Use of the target&apos;s labels</source>
        <extracomment>task adapt, parameter use_labels</extracomment>
        <translation>目标域标签的用途</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>Used elsewhere</source>
        <translation>在别处使用</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>uv has put no Python into {}.</source>
        <translation>uv 没有在 {} 中放入 Python。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/class_table.py"/>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>validation blocks</source>
        <translation>验证区块</translation>
    </message>
    <message>
        <source>Validation images</source>
        <extracomment>task dataset, parameter validation_images</extracomment>
        <translation>验证影像</translation>
    </message>
    <message>
        <source>Validation share</source>
        <extracomment>task dataset, parameter validation</extracomment>
        <translation>验证比例</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/class_model.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of the reference, or class ids of the data set, that stand for unknown: their pixels are left out.</source>
        <extracomment>task evaluate, parameter ignore</extracomment>
        <translation>表示未知的参考值或数据集类别编号：其像元被略去。</translation>
    </message>
    <message>
        <source>Varied</source>
        <extracomment>task preview, parameter augment</extracomment>
        <translation>随机变化</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/guard.py"/>
        <source>Wait for its end, or cancel it.</source>
        <translation>请等待其结束或取消它。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>Wait for its end, or stop it in the list of runs, and remove it again.</source>
        <translation>请等待其结束或在运行列表中停止它，然后再次移除。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>Wait for its end, stop it, or choose another folder.</source>
        <translation>请等待其结束、停止它，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/part.py"/>
        <source>Wait for the end or cancel it, and remove it again.</source>
        <translation>请等待其结束或取消，然后再次移除。</translation>
    </message>
    <message>
        <source>Wanted of the overall accuracy, where the number of points is to be worked out.</source>
        <extracomment>task sample, parameter error</extracomment>
        <translation>需要推算点数时，总体精度的期望标准误差。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>task search, parameter warmup; task train, parameter warmup</extracomment>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>Warning: {}</source>
        <translation>警告：{}</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <extracomment>task train, parameter decay</extracomment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of further answers</source>
        <extracomment>task train, parameter further</extracomment>
        <translation>附加输出的权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>task train, result weights</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights of the losses</source>
        <extracomment>task train, parameter weighting</extracomment>
        <translation>损失的权重</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/options/page.py"/>
        <source>What &apos;auto&apos; means in all forms; auto is the fastest device there is.</source>
        <translation>所有表单中“auto”的含义；auto 表示最快的可用设备。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/state.py"/>
        <source>What a broken-off set-up has left</source>
        <translation>中断的安装留下的内容</translation>
    </message>
    <message>
        <source>What is averaged over windows, flips, scales and models.</source>
        <extracomment>task evaluate, parameter merge; task predict, parameter merge</extracomment>
        <translation>在窗口、翻转、尺度和模型之间求平均的量。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/commands.py"/>
        <source>What is here?</source>
        <translation>这里是什么？</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>What is labelled: its pixels are counted.</source>
        <translation>被标注的影像：统计其像素。</translation>
    </message>
    <message>
        <source>What is made small: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, background_bce or background_dice, several with weights and arguments as in &apos;cross_entropy:1:smoothing=0.1 dice:0.5&apos;; hi-resnet is three of them as that paper has them.</source>
        <extracomment>task train, parameter loss</extracomment>
        <translation>要最小化的损失：cross_entropy、lsce、focal、dice、generalised_dice、lovasz、cea、background_bce 或 background_dice，多个时带权重和参数，如“cross_entropy:1:smoothing=0.1 dice:0.5”；hi-resnet 是该论文所用的其中三个。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/page.py"/>
        <source>What it costs</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/card_picture.py"/>
        <source>What the model maps</source>
        <translation>模型的制图结果</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>What the model takes it for.</source>
        <translation>模型对此处的判断。</translation>
    </message>
    <message>
        <source>What the network&apos;s batch norms know of when they map: the target alone, or both regions as in the papers.</source>
        <extracomment>task adapt, parameter statistics</extracomment>
        <translation>制图时网络批归一化所依据的统计量：仅目标域，或如论文那样取两个区域。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>Where the next polygons help most</source>
        <translation>接下来在哪里绘制多边形最有帮助</translation>
    </message>
    <message>
        <source>Where the paper&apos;s data sets lie: each in a folder of its name, or one of them itself.</source>
        <extracomment>task reproduce, parameter data</extracomment>
        <translation>论文数据集所在位置：各在其同名文件夹中，或直接是其中之一。</translation>
    </message>
    <message>
        <source>Where to write the stages and the page, on the command line reproduced/TABLE if it is not given; the same call on it goes on where it stopped.</source>
        <extracomment>task reproduce, parameter output</extracomment>
        <translation>写入各阶段和页面的位置，命令行中未给出时为 reproduced/TABLE；再次执行相同操作会从停止处继续。</translation>
    </message>
    <message>
        <source>Where to write the table and a page about it.</source>
        <extracomment>task profile, parameter output</extracomment>
        <translation>写入表格及其说明页面的位置。</translation>
    </message>
    <message>
        <source>Whether a pixel of a rarer class counts more in the loss.</source>
        <extracomment>task train, parameter class_weights</extracomment>
        <translation>较稀少类别的像素在损失中是否占更大比重。</translation>
    </message>
    <message>
        <source>Which blocks the crops are drawn from.</source>
        <extracomment>task preview, parameter split</extracomment>
        <translation>从哪些区块抽取裁剪块。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/details.py"/>
        <source>Which figure to show.</source>
        <translation>要显示的图表。</translation>
    </message>
    <message>
        <source>Width of its decoder</source>
        <extracomment>task search, parameter dim</extracomment>
        <translation>解码器宽度</translation>
    </message>
    <message>
        <source>Width of the network</source>
        <extracomment>task search, parameter f</extracomment>
        <translation>网络宽度</translation>
    </message>
    <message>
        <source>Width of the search</source>
        <extracomment>task search, parameter width</extracomment>
        <translation>搜索宽度</translation>
    </message>
    <message>
        <source>Widths of the decoder</source>
        <extracomment>task sensitivity, parameter dim</extracomment>
        <translation>解码器宽度</translation>
    </message>
    <message>
        <source>Widths of the network</source>
        <extracomment>task sensitivity, parameter f</extracomment>
        <translation>网络宽度</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>Window</source>
        <extracomment>task evaluate, parameter window; task predict, parameter window</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows at a time; 0 chooses.</source>
        <extracomment>task evaluate, parameter batch; task predict, parameter batch; task suggest, parameter batch</extracomment>
        <translation>一次处理的窗口数；0 表示自动选择。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/places.py"/>
        <source>With Land Cover Lab</source>
        <translation>随 Land Cover Lab 提供</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>Without internet none can be brought: install one and choose it.</source>
        <translation>没有网络无法自动下载：请安装一个并选择它。</translation>
    </message>
    <message>
        <location filename="../../core/lclab/describe.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/facts.py"/>
        <source>{0} × {0} pixels, a share of {1:.0%} in common with the next</source>
        <translation>{0} × {0} 像素，与相邻窗口重叠 {1:.0%}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.0%} of the time waiting for data</source>
        <translation>{:.0%} 的时间在等待数据</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{:.1%} of all that is labelled</source>
        <translation>占全部已标注像素的 {:.1%}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{:.1f} images/s</source>
        <translation>{:.1f} 幅影像/秒</translation>
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
        <translation>{}（{}），CUDA {}，驱动 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: no feature is chosen.</source>
        <translation>{} = {}：未选择要素。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a raster layer.</source>
        <translation>{} = {}：QGIS 无法将其作为栅格图层打开。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{} = {}: QGIS cannot open this as a vector layer.</source>
        <translation>{} = {}：QGIS 无法将其作为矢量图层打开。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/extents.py"/>
        <source>{} = {}: the box is empty.</source>
        <translation>{} = {}：范围框为空。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} and {} more</source>
        <translation>{} 等（另有 {} 个）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} bands</source>
        <translation>{} 个波段</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{} classes</source>
        <translation>{} 个类别</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} could not be moved to the trash.</source>
        <translation>无法将 {} 移到回收站。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} d {} h</source>
        <translation>{} 天 {} 小时</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <location filename="../../landcover_plugin/worker_process.py"/>
        <source>{} does not start: {}.</source>
        <translation>{} 无法启动：{}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} done</source>
        <translation>已完成 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/existing.py"/>
        <location filename="../../landcover_plugin/installing/failures.py"/>
        <source>{} ended with code {}: {}</source>
        <translation>{} 以代码 {} 结束：{}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} for an image of {} × {} pixels</source>
        <translation>{}（影像 {} × {} 像素）</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/child.py"/>
        <source>{} gave no answer within {:g} s.</source>
        <translation>{} 在 {:g} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分钟</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} has come to be there meanwhile.</source>
        <translation>{} 在此期间已出现在该处。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} has no {}.</source>
        <translation>{} 中没有 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} images</source>
        <translation>{} 幅影像</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/facts.py"/>
        <source>{} is broken ({}).</source>
        <translation>{} 已损坏（{}）。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/removal.py"/>
        <source>{} is no environment of Land Cover Lab.</source>
        <translation>{} 不是 Land Cover Lab 的环境。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{} is no model file.</source>
        <translation>{} 不是模型文件。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/standalone.py"/>
        <source>{} is not the file that was tested: its hash is another.</source>
        <translation>{} 与测试过的文件不一致：哈希值不同。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>{} labelled pixels</source>
        <translation>{} 个已标注像素</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <location filename="../../landcover_plugin/gui/setup/doing.py"/>
        <location filename="../../landcover_plugin/processing/listener.py"/>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of GPU memory</source>
        <translation>GPU 显存 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} of memory</source>
        <translation>内存 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} or {}?</source>
        <translation>{} 还是 {}？</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/networks_page.py"/>
        <source>{} parameters</source>
        <translation>{} 个参数</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/walk_bar.py"/>
        <source>{} places</source>
        <translation>{} 个位置</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/dock.py"/>
        <source>{} polygons have none of these classes and are not learnt from.</source>
        <translation>{} 个多边形不属于这些类别，不用于学习。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/words.py"/>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/setup/costs.py"/>
        <source>{} while it is made, {} in the end; {} are free</source>
        <translation>安装时占用 {}，完成后 {}；可用 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/estimate.py"/>
        <source>{}, {} of {} free memory</source>
        <translation>{}，需要 {}，可用内存 {}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/form.py"/>
        <source>{}: choose a folder, in which the run is kept.</source>
        <translation>{}：请选择用于保存该运行的文件夹。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/table.py"/>
        <source>{}: click or press Enter for another colour.</source>
        <translation>{}：单击或按回车选择其他颜色。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: divided by {:.4g}</source>
        <translation>{}：除以 {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/keeping.py"/>
        <source>{}: its weights lie in another file, {}.</source>
        <translation>{}：其权重在另一个文件 {} 中。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/shelf/words.py"/>
        <source>{}: mean {:.4g}, deviation {:.4g}</source>
        <translation>{}：均值 {:.4g}，标准差 {:.4g}</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: neither the layer nor the model says how large a pixel is.</source>
        <translation>{}：图层和模型都没有说明像素大小。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: none of its fields holds a class. Choose the class field.</source>
        <translation>{}：没有字段保存类别。请选择类别字段。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent holds {} x {} pixels of {:g} map units.</source>
        <translation>{}：该范围含 {} x {} 像素，每像素 {:g} 地图单位。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the extent {} lies outside.</source>
        <translation>{}：范围 {} 在其外部。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/creation.py"/>
        <source>{}: the file cannot be made ({}).</source>
        <translation>{}：无法创建文件（{}）。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/export.py"/>
        <source>{}: the layer could not be exported</source>
        <translation>{}：无法导出图层</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/grid.py"/>
        <source>{}: the layer has no end.</source>
        <translation>{}：该图层没有边界。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/processing/chosen.py"/>
        <source>{}: the layer is empty.</source>
        <translation>{}：图层为空。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: the place could not be marked.</source>
        <translation>{}：无法标记该位置。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/labels.py"/>
        <source>{}: the polygons could not be changed; they keep the former name.</source>
        <translation>{}：无法修改多边形；它们保留原名称。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/runs/part.py"/>
        <source>{}: there is no run here.</source>
        <translation>{}：此处没有运行。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this file is open in the project. Choose another name.</source>
        <translation>{}：该文件已在工程中打开。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/starts.py"/>
        <source>{}: this is no class table ({}).</source>
        <translation>{}：这不是类别表（{}）。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this is the record of no run.</source>
        <translation>{}：这不是运行的记录。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/labels/part.py"/>
        <source>{}: this layer cannot be edited.</source>
        <translation>{}：该图层无法编辑。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/runs/launch.py"/>
        <source>{}: this run is running already.</source>
        <translation>{}：该运行已在进行中。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} are free, and {} are needed.</source>
        <translation>{}：可用 {}，需要 {}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/plan.py"/>
        <source>{}: {} of {} wheels are missing: {}.</source>
        <translation>{}：缺少 {} 个 wheel（共 {} 个）：{}。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a live look; zoom in.</source>
        <translation>{}：{} x {} 像素对实时制图来说太多；请放大。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/area/wishes.py"/>
        <source>{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run &apos;Predict land cover&apos; of the toolbox, which takes any size.</source>
        <translation>{}：{} x {} 像素对快速查看来说太多；请绘制更小的区域，或运行工具箱中的“预测土地覆盖”，它可处理任意大小。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/installing/torch_kind.py"/>
        <source>{}: {}; until then the processor computes.</source>
        <translation>{}：{}；在此之前用处理器计算。</translation>
    </message>
    <message>
        <location filename="../../landcover_plugin/gui/tasks/data_page.py"/>
        <source>… and {} more.</source>
        <translation>…另有 {} 个。</translation>
    </message>
</context>
</TS>
