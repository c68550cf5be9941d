package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.identity.PasswordFault;
import de.kontor.identity.Role;
import de.kontor.shared.QuantityInput;
import de.kontor.shared.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

    /** Keys as literals: lower case with at least two dots, for one of the audiences. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:kit|portal|login|password|legal|shop|desk|studio)\\.[a-z0-9_.-]*[a-z0-9])\"");

    private final Properties german = read("translations.properties");
    private final Properties english = read("translations_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
    }

    @Test
    void noTextIsEmpty() {
        Stream.of(german, english).flatMap(bundle -> bundle.entrySet().stream()).forEach(text -> assertThat(
                        text.getValue().toString())
                .as(text.getKey().toString())
                .isNotBlank());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        german.stringPropertyNames()
                .forEach(key -> assertThat(arguments(english, key)).as(key).isEqualTo(arguments(german, key)));
    }

    @Test
    void everyTextWithArgumentsIsAPattern() {
        Stream.of(german, english)
                .flatMap(bundle -> bundle.stringPropertyNames().stream()
                        .filter(key -> bundle.getProperty(key).contains("{"))
                        .map(bundle::getProperty))
                .forEach(pattern -> {
                    assertThat(new MessageFormat(pattern, Locale.ENGLISH)).isNotNull();
                    assertThat(pattern.replace("''", ""))
                            .as("a single apostrophe")
                            .doesNotContain("'");
                });
    }

    @Test
    void everyKeyInTheSourcesHasATextOrIsThePrefixOfSome() throws IOException {
        Set<String> missing = keysInSources().stream()
                .filter(key -> !german.containsKey(key)
                        && german.stringPropertyNames().stream().noneMatch(known -> known.startsWith(key + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRoleRefusalAndFaultHasItsWords() {
        assertThat(names("portal.role.", Role.values())).isSubsetOf(german.stringPropertyNames());
        assertThat(names("kit.quantity.refused.", QuantityInput.Reason.values()))
                .isSubsetOf(german.stringPropertyNames());
        assertThat(names("password.fault.", PasswordFault.values())).isSubsetOf(german.stringPropertyNames());
    }

    @Test
    void speaksGermanToEverybodyWhoDoesNotReadEnglish() {
        assertThat(Texts.of(Locale.FRANCE).text("login.submit")).isEqualTo("Anmelden");
        assertThat(Texts.of(Locale.US).text("login.submit")).isEqualTo("Sign in");
    }

    @Test
    void fillsArgumentsIn() {
        assertThat(Texts.of(Locale.GERMAN).text("login.wait.text", 1)).contains("einer Minute");
        assertThat(Texts.of(Locale.GERMAN).text("login.wait.text", 5)).contains("5 Minuten");
    }

    @Test
    void throwsForAnUnknownKey() {
        assertThatThrownBy(() -> Texts.of(Locale.GERMAN).text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> keysInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/ui/"))
                    .flatMap(TranslationsTests::keys)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(bundle.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
