package mx.vigia.local.tray;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.TooMuchDataException;

/** Receives one letter over an SMTP connection; adds the envelope's recipients to it as a mail server would. */
final class SmtpHandler implements MessageHandler {

    private final MailFolder mailFolder;
    private final int largest;
    private final List<String> recipients = new ArrayList<>();

    SmtpHandler(MailFolder mailFolder, int largest) {
        this.mailFolder = mailFolder;
        this.largest = largest;
    }

    @Override
    public void from(String sender) {
        recipients.clear();
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream letter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var recipient : recipients) {
            bytes.writeBytes(
                    (LetterReading.ENVELOPE_HEADER + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(letter.readNBytes(largest));
        if (letter.read() >= 0) {
            throw new TooMuchDataException();
        }
        return "Kept as " + mailFolder.keep(bytes.toByteArray());
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
