package de.kontor.shared;

/** What people type, as it can be stored and looked for. */
public final class TypedText {
    private TypedText() {}

    /** Without the one character PostgreSQL refuses. */
    public static String storable(String typed) {
        return typed.replace("\u0000", "");
    }

    /** The same without blanks around it. */
    public static String clean(String typed) {
        return storable(typed).strip();
    }
}
