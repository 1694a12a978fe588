package mx.vigia.local.check;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The names and descriptors in the constant pool of a class file (Java Virtual Machine Specification, 4.4), without its
 * literals.
 */
final class ClassFileTexts {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private ClassFileTexts() {}

    static Collection<String> of(byte[] classFile) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8); // magic number and version
            var texts = new HashMap<Integer, String>();
            var literals = new HashSet<Integer>();
            var classes = new HashSet<Integer>();
            var count = in.readUnsignedShort();
            for (var entry = 1; entry < count; entry++) {
                var tag = in.readUnsignedByte();
                switch (tag) {
                    case UTF8 -> texts.put(entry, in.readUTF());
                    case STRING -> literals.add(in.readUnsignedShort());
                    case CLASS -> classes.add(in.readUnsignedShort());
                    default -> in.skipNBytes(length(tag));
                }
                if (tag == LONG || tag == DOUBLE) {
                    entry++; // takes two entries
                }
            }
            return withoutLiterals(texts, literals, classes);
        }
    }

    private static Collection<String> withoutLiterals(
            HashMap<Integer, String> texts, Set<Integer> literals, Set<Integer> classes) {
        literals.removeAll(classes);
        texts.keySet().removeAll(literals);
        return texts.values();
    }

    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case METHOD_TYPE, MODULE, PACKAGE -> 2;
            case METHOD_HANDLE -> 3;
            default -> 4;
        };
    }
}
