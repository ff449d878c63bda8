package org.policydesk.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.policydesk.ModuleDiagram;

/** Writes the diagram of modules anew and draws it, since what shows the repository draws no PlantUML. */
class ModuleDrawing {
    @Test
    void theModulesAreDrawn() throws IOException {
        String diagram = ModuleDiagram.written();
        Files.writeString(ModuleDiagram.FILE, diagram);
        ByteArrayOutputStream drawing = new ByteArrayOutputStream();
        // Smetana lays it out in Java; no Graphviz has to be installed.
        new SourceStringReader(diagram.replaceFirst("(?m)^(@startuml.*)$", "$1\n!pragma layout smetana"))
                .outputImage(drawing, new FileFormatOption(FileFormat.SVG, false));
        Files.writeString(
                Picture.FOLDER.resolve("modules.svg"), drawing.toString(StandardCharsets.UTF_8));
    }
}
