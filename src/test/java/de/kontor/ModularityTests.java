package de.kontor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what their package prose allows, without cycles. */
class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(KontorApplication.class);

    @Test
    void keepsToTheModulesAndTheirDependencies() {
        MODULES.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeDocumentation();
    }
}
