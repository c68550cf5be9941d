package de.kontor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal: first its database, then everything else. */
@SpringBootApplication
public class KontorApplication {
    /** Starts the portal; tests do not come this way, so they bring their own database. */
    public static void main(String[] args) {
        var application = new SpringApplication(KontorApplication.class);
        application.addInitializers(new DatabaseStart());
        application.run(args);
    }
}
