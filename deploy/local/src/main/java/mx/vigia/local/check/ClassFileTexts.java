package mx.vigia.local.check;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts in the constant pool of a class file (Java Virtual Machine Specification, 4.4). */
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

    static List<String> of(byte[] classFile) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8); // magic number and version
            var texts = new ArrayList<String>();
            var count = in.readUnsignedShort();
            for (var entry = 1; entry < count; entry++) {
                var tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.add(in.readUTF());
                } else {
                    in.skipNBytes(length(tag));
                }
                if (tag == LONG || tag == DOUBLE) {
                    entry++; // takes two entries
                }
            }
            return texts;
        }
    }

    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 2;
            case METHOD_HANDLE -> 3;
            default -> 4;
        };
    }
}
