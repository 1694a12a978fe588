package mx.vigia.local.pretend.faults;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** Text in another encoding than stated. */
public record WrongCharset(How how) implements Fault {
    /** What states the wrong encoding. */
    public enum How {
        /** The header. */
        HEADER,
        /** The header states none, and the page's own head is wrong. */
        META,
        /** Neither: one line is in one encoding and the next in another. */
        MIXED
    }

    private static final Pattern META_CHARSET = Pattern.compile("(<meta[^>]*charset=[\"']?)[\\w-]+");

    public WrongCharset {
        how = how == null ? How.HEADER : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        if (!(reply.body() instanceof Body.TextBody(String text, Charset charset))) {
            return reply;
        }
        var other = charset.equals(StandardCharsets.UTF_8) ? Encoding.WINDOWS_1252 : StandardCharsets.UTF_8;
        var type = reply.contentType().replaceFirst("\\s*;.*", "");
        return switch (how) {
            case HEADER -> reply.with("Content-Type", type + "; charset=" + other.name());
            case META ->
                reply.with("Content-Type", type).withBody(new Body.TextBody(withDeclaredCharset(text, other), charset));
            case MIXED -> reply.with("Content-Type", type).withBody(mixedBody(text, charset, other));
        };
    }

    private static String withDeclaredCharset(String text, Charset stated) {
        var replaced = META_CHARSET.matcher(text).replaceAll("$1" + stated.name());
        return replaced.equals(text)
                ? text.replaceFirst("(?i)<head>", "<head><meta charset=\"" + stated.name() + "\">")
                : replaced;
    }

    private static Body mixedBody(String text, Charset one, Charset other) {
        var lines = Entries.removeMarks(text).split("(?<=\n)");
        var bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < lines.length; i++) {
            bytes.writeBytes(new Body.TextBody(lines[i], i % 2 == 0 ? one : other).bytes());
        }
        return new Body.Bytes(bytes.toByteArray());
    }
}
