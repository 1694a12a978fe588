package mx.vigia.bench.code;

import java.util.regex.Pattern;

/**
 * A class, interface, record, enum or annotation type that a source file declares.
 *
 * @param name its name after those of the types around it, such as {@code Bill.Step}
 * @param components how many components a record has; 0 for other types
 */
public record DeclaredType(String name, boolean topLevel, boolean isPublic, int components) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}[^\\p{Lu}]*");

    /** Whether the name has a single CamelCase word; an abbreviation in capitals counts as one. */
    boolean hasOneWord() {
        return WORD.matcher(name).results().limit(2).count() < 2;
    }
}
