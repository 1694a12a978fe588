package mx.vigia.bench.code;

import java.util.List;

/**
 * Counts taken from the syntax tree of one source file.
 *
 * @param types the types it declares, nested ones included, anonymous ones not
 * @param bodyLengths lines between the braces of each method and constructor
 * @param nulls {@code null} literals
 * @param sqlThrows methods and constructors that declare {@code SQLException}, except in types named …Repository
 * @param longCalls constructor calls with more than eight arguments
 */
public record Syntax(List<DeclaredType> types, List<Integer> bodyLengths, int nulls, int sqlThrows, int longCalls) {

    public Syntax {
        types = List.copyOf(types);
        bodyLengths = List.copyOf(bodyLengths);
    }
}
