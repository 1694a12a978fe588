package mx.vigia.local.pretend.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What a reply carries. */
public sealed interface Body {
    /** Nothing at all. */
    Body NONE = new Bytes(new byte[0]);

    /** The bytes to send. */
    byte[] bytes();

    /** Words that become bytes late, so that what is done to them is done to words; entries of lists are marked in them. */
    record TextBody(String text, Charset charset) implements Body {
        public TextBody map(UnaryOperator<String> otherwise) {
            return new TextBody(otherwise.apply(text), charset);
        }

        @Override
        public byte[] bytes() {
            return Encoding.encode(Entries.removeMarks(text), charset);
        }
    }

    /** Bytes that are no words of ours. */
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
