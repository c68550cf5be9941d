package de.kontor;

import de.kontor.assortment.OfferFixtures;
import de.kontor.ordering.OrderFixtures;
import de.kontor.replenishment.FakeCard;
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
 * A test with the whole application and a real PostgreSQL, with a pretended web server and a clock that can be moved
 * ahead, {@link OrderFixtures} and {@link OfferFixtures}, with {@link CountedStatements}, and with a
 * {@link FakeCard} for plans.
 *
 * <p>Classes with the same configuration share one context and so one database: make your own accounts and articles
 * instead of counting all rows. Durable tasks run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KontorApplication.class, webEnvironment = WebEnvironment.MOCK)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({MovableClock.class, OrderFixtures.class, OfferFixtures.class, CountedStatements.class, FakeCard.class})
public @interface KontorTest {}
