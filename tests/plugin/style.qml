<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
  <pipe>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <colorPalette>
        <paletteEntry value="0" label="land" color="#b59a74" alpha="255"/>
        <paletteEntry value="1" label="water" color="#2b7fc4" alpha="255"/>
      </colorPalette>
    </rasterrenderer>
  </pipe>
</qgis>
