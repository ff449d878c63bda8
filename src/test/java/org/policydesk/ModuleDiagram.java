package org.policydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/** The modules and who uses whom, as Spring Modulith's Documenter tells it in PlantUML. */
public final class ModuleDiagram {
    /** Where the repository keeps it. */
    public static final Path FILE = Path.of("docs", "modules.puml");

    /** The screens know all, and all know who acts, when, and what for: with them nothing else could be made out. */
    private static final Set<String> LEFT_OUT =
            Set.of("ui", "demo", "cli", "clock", "audit", "account", "retention", "operation", "status");

    private static final Path FOLDER = Path.of("target", "modules");
    private static final String NAME = "components.puml";

    private ModuleDiagram() {}

    /** The diagram of the code as it is now. */
    public static String written() throws IOException {
        DiagramOptions options = DiagramOptions.defaults()
                .withStyle(DiagramStyle.UML)
                .withExclusions(
                        module -> LEFT_OUT.contains(module.getIdentifier().toString()))
                .withDefaultDisplayName(module -> module.getIdentifier().toString());
        new Documenter(
                        ApplicationModules.of(PolicyDesk.class),
                        Documenter.Options.defaults().withOutputFolder(FOLDER.toString()))
                .writeModulesAsPlantUml(options);
        return inOrder(Files.readAllLines(FOLDER.resolve(NAME)));
    }

    /** The Documenter tells who uses whom in another order each time, and the drawing would follow. */
    private static String inOrder(List<String> lines) {
        Iterator<String> sorted =
                lines.stream().filter(ModuleDiagram::isUse).sorted().iterator();
        return lines.stream()
                .map(line -> isUse(line) ? sorted.next() : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isUse(String line) {
        return line.contains(" --> ");
    }
}
