package org.policydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules hold: no cycles, no reaching past a module's public face, no undeclared dependency. */
class ModulesTest {
    @Test
    void everyModuleKnowsOnlyWhatItDeclares() {
        ApplicationModules modules = ApplicationModules.of(PolicyDesk.class);

        assertThatCode(modules::verify).doesNotThrowAnyException();
    }

    @Test
    void theDiagramOfModulesIsTodays() throws IOException {
        assertThat(Files.readAllLines(ModuleDiagram.FILE))
                .as("%s has drifted from the code: ./mvnw -Ppictures test writes and draws it", ModuleDiagram.FILE)
                .containsExactlyInAnyOrderElementsOf(
                        ModuleDiagram.written().lines().toList());
    }
}
