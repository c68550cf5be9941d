package de.kontor.ordering;

import de.kontor.KontorTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test with the whole application, as {@link KontorTest}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KontorTest
public @interface OrderingTest {}
