package de.kontor;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.Seller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The files for containers name only what is there; whether they run, nobody has tried where these tests run. */
class ContainerFilesTests {
    private static final String COMPOSE = read("docker-compose.yml");
    private static final Map<String, Map<String, Object>> SERVICES = services();

    @Test
    void explainsEveryVariableToTheOperator() {
        String operations = read("docs/operations.md");
        Set<String> variables = groups(COMPOSE, "\\$\\{(\\w+)");
        environment("portal").forEach((name, value) -> {
            if (value == null) {
                variables.add(name);
            }
        });
        assertThat(variables).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(operations)
                .contains("`" + name + "`"));
    }

    @Test
    void setsOnlyWhatThePortalReads() throws IOException {
        assertThat(properties()).containsAll(environment("portal").keySet());
    }

    @Test
    void refusesToStartWithoutPasswords() {
        assertThat(SERVICES.keySet()).containsExactlyInAnyOrder("portal", "database", "mail");
        SERVICES.keySet().stream()
                .flatMap(service -> environment(service).entrySet().stream())
                .filter(entry -> entry.getKey().endsWith("PASSWORD") && entry.getValue() != null)
                .forEach(entry -> assertThat(entry.getValue().toString())
                        .as(entry.getKey())
                        .matches("\\$\\{\\w+:\\?is missing - .+}"));
    }

    @Test
    void opensPortsOnThisMachineOnly() {
        SERVICES.forEach((service, settings) -> assertThat((List<?>) settings.get("ports"))
                .as(service)
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:")));
    }

    @Test
    void startsThePortalWhenTheOthersAreHealthy() {
        assertThat(SERVICES)
                .allSatisfy((service, settings) -> assertThat(settings).containsKey("healthcheck"));
        assertThat(SERVICES.get("portal").get("depends_on"))
                .isEqualTo(Map.of(
                        "database", Map.of("condition", "service_healthy"),
                        "mail", Map.of("condition", "service_healthy")));
    }

    @Test
    void runsOnTheJavaOfTheBuildAndNotAsRoot() {
        String dockerfile = read("docker/Dockerfile");
        String java =
                groups(read("pom.xml"), "<java.version>(\\d+)<").iterator().next();
        assertThat(dockerfile)
                .contains("FROM eclipse-temurin:" + java + "-jdk AS build", "FROM eclipse-temurin:" + java + "-jre\n")
                .containsSubsequence("USER kontor", "HEALTHCHECK", "ENTRYPOINT");
    }

    @Test
    void copiesOnlyWhatTheBuilderMaySee() {
        Set<String> visible = groups(read(".dockerignore"), "(?m)^!(.+)$");
        String copied = read("docker/Dockerfile")
                .lines()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .filter(path -> Files.exists(Path.of(path)) && !path.equals("./"))
                .collect(Collectors.joining(" "));
        assertThat(copied.split(" ")).containsOnlyElementsOf(visible).allSatisfy(path -> assertThat(Path.of(path))
                .exists());
        assertThat(Path.of("docker/roles.sh")).isExecutable();
        assertThat(Path.of("docker/health.sh")).isExecutable();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> file = new Yaml().load(COMPOSE);
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) {
        return (Map<String, Object>) SERVICES.get(service).get("environment");
    }

    /** Every property of Spring Boot and of ours, written as a variable of the environment. */
    private static Set<String> properties() throws IOException {
        Set<String> names = new HashSet<>();
        for (var metadata : Collections.list(ContainerFilesTests.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (var input = metadata.openStream()) {
                new JsonMapper()
                        .readTree(input)
                        .get("properties")
                        .forEach(property -> names.add(property.get("name").asString()));
            }
        }
        for (var component : Seller.class.getRecordComponents()) {
            names.add("kontor.seller." + component.getName());
        }
        names.addAll(groups(mainSources(), "\\$\\{(kontor\\.[a-z.-]+)"));
        names.addAll(groups(read("src/main/resources/application.yml"), "\\$\\{([A-Z]+):"));
        return names.stream().map(ContainerFilesTests::asVariable).collect(Collectors.toSet());
    }

    private static String asVariable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String mainSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> read(file.toString()))
                    .collect(Collectors.joining());
        }
    }

    private static Set<String> groups(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
