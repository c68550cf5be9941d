package de.kontor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey in a real browser: the whole portal on a free port ({@code @LocalServerPort}), with the bundle of
 * production, a real PostgreSQL and the demo data. Journeys with the same configuration share one portal.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = KontorApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "kontor.demo.size=small"})
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(MovableClock.class)
public @interface KontorJourney {}
