package mx.vigia.local.pretend.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The body of a reply. */
public sealed interface Body {
    /** An empty body. */
    Body NONE = new Bytes(new byte[0]);

    /** Returns the bytes to send. */
    byte[] bytes();

    /** Text that is encoded late, so that faults change text and not bytes; entries of lists are marked in it. */
    record TextBody(String text, Charset charset) implements Body {
        public TextBody map(UnaryOperator<String> otherwise) {
            return new TextBody(otherwise.apply(text), charset);
        }

        @Override
        public byte[] bytes() {
            return Encoding.encode(Entries.removeMarks(text), charset);
        }
    }

    /** Bytes that are not our text. */
    record Bytes(byte[] bytes) implements Body {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes(byte[] others) && Arrays.equals(bytes, others);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
