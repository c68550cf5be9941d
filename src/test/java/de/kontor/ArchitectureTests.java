package de.kontor;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.shared.TimeOrderedId;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The walls of the house. */
class ArchitectureTests {
    private static final JavaClasses KONTOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.kontor");
    private static final Path SOURCES = Path.of("src/main/java/de/kontor");
    private static final Pattern PROSE = Pattern.compile("(?s)^/\\*\\*(.{80,}?)\\*/");

    @Test
    void importsVaadinOnlyInTheUserInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.kontor.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(KONTOR);
    }

    @Test
    void keepsPersistenceAndTransactionsOutOfTheUserInterface() {
        noClasses()
                .that()
                .resideInAPackage("de.kontor.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.jdbc..",
                        "org.springframework.data..",
                        "org.springframework.transaction..")
                .check(KONTOR);
    }

    @Test
    void importsStripeOnlyBehindTheGateway() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.kontor.payment.stripe..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe..")
                .allowEmptyShould(true)
                .check(KONTOR);
    }

    @Test
    void asksAClockWhatTimeItIs() {
        DescribedPredicate<JavaMethodCall> clockless = DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(java.time.Clock.class)));
        noClasses()
                .should()
                .callMethodWhere(clockless)
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(KONTOR);
        noClasses()
                .that()
                .areNotAssignableTo(TimeOrderedId.class)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(KONTOR);
    }

    @Test
    void showsNoEntityViewOrRepositoryToOtherPackages() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Route.class)
                .or(are(JavaClass.Predicates.assignableTo(Repository.class)))
                .should()
                .notBePublic()
                .check(KONTOR);
    }

    @Test
    void saysOfEveryRouteWhoMaySeeIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(KONTOR);
    }

    @Test
    void describesEveryPackageInProse() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!PROSE.matcher(text).find() || !text.contains("@NullMarked")) {
                silent.add(folder.toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void namesNothingManagerHelperUtilOrImpl() {
        assertThat(KONTOR.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Manager|Helper|Utils?|Impl)$"));
    }

    private static Set<Path> packages() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
