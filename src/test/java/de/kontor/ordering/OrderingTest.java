package de.kontor.ordering;

import de.kontor.KontorTest;
import de.kontor.assortment.OfferFixtures;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test with the whole application, {@link OrderFixtures} and {@link OfferFixtures}; all share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KontorTest
@Import({OrderFixtures.class, OfferFixtures.class, CountedStatements.class})
public @interface OrderingTest {}
