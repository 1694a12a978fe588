package mx.vigia.local.pretend.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;

/**
 * What one connection is talked over.
 *
 * @param wire the connection itself, to be torn down
 * @param talk what is said over it; the wire itself where nothing is encrypted
 * @param in what is heard, from its very first byte
 */
record ConnectionChannel(Socket wire, Socket talk, InputStream in) implements Closeable {
    /** One in the clear, whose first byte was read. */
    static ConnectionChannel plain(Socket wire, int first) throws IOException {
        var begun = new ByteArrayInputStream(new byte[] {(byte) first});
        return new ConnectionChannel(
                wire, wire, new BufferedInputStream(new SequenceInputStream(begun, wire.getInputStream())));
    }

    /** One that is encrypted. */
    static ConnectionChannel ofEncrypted(Socket wire, Socket talk) throws IOException {
        return new ConnectionChannel(wire, talk, new BufferedInputStream(talk.getInputStream()));
    }

    OutputStream out() throws IOException {
        return talk.getOutputStream();
    }

    /** The other side learns that nothing more will come. */
    void fallSilent() throws IOException {
        wire.shutdownOutput();
    }

    /** The other side learns that something went wrong. */
    void reset() throws IOException {
        wire.setSoLinger(true, 0);
        wire.close();
    }

    @Override
    public void close() throws IOException {
        talk.close();
    }
}
