package de.kontor.ordering;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test with the whole application, a clock that can be moved ahead and {@link OrderFixtures}; all share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KontorTest
@Import({MovableClock.class, OrderFixtures.class, CountedStatements.class})
public @interface OrderingTest {}
