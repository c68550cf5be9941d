package de.kontor.shared;

/**
 * The application must not start like this. The message is one sentence for the operator and is all that is printed;
 * it says what is missing and how to give it.
 */
public class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        super(sentence);
    }
}
