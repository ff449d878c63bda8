package org.policydesk;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules hold: no cycles, no reaching past a module's public face, no undeclared dependency. */
class ModulesTest {
    @Test
    void everyModuleKnowsOnlyWhatItDeclares() {
        ApplicationModules modules = ApplicationModules.of(PolicyDesk.class);

        assertThatCode(modules::verify).doesNotThrowAnyException();
    }
}
