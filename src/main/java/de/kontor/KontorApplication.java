package de.kontor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal: first its database, then everything else. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class KontorApplication implements AppShellConfigurator {
    /** Starts the portal; tests do not come this way, so they bring their own database. */
    public static void main(String[] args) {
        var application = new SpringApplication(KontorApplication.class);
        application.addInitializers(new DatabaseStart());
        application.run(args);
    }
}
