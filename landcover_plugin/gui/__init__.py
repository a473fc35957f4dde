"""What users see and touch beside the Processing Toolbox: pages, docks and tools on the canvas."""
