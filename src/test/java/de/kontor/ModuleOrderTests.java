package de.kontor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The list of modules that the start reads instead of searching all classes, which would cost it some seconds. */
class ModuleOrderTests {
    @Test
    void listsEveryModuleOnceInApplicationModulesJson() {
        assertThat(TestDatabase.modulesInOrderOfMigration())
                .containsExactlyInAnyOrderElementsOf(ApplicationModules.of(KontorApplication.class).stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
    }
}
