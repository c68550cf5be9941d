package de.kontor.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the {@code @Menu} entry of a view under a heading of the side navigation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NavGroup {
    /** The key of the heading's text. */
    String value();
}
