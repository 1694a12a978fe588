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
 * The streams of one connection.
 *
 * @param wire the connection itself, for closing
 * @param talk the socket to talk over; the wire itself without TLS
 * @param in the input, from its very first byte
 */
record ConnectionChannel(Socket wire, Socket talk, InputStream in) implements Closeable {
    /** Returns a plaintext channel whose first byte was read. */
    static ConnectionChannel plain(Socket wire, int first) throws IOException {
        var begun = new ByteArrayInputStream(new byte[] {(byte) first});
        return new ConnectionChannel(
                wire, wire, new BufferedInputStream(new SequenceInputStream(begun, wire.getInputStream())));
    }

    /** Returns an encrypted channel. */
    static ConnectionChannel ofEncrypted(Socket wire, Socket talk) throws IOException {
        return new ConnectionChannel(wire, talk, new BufferedInputStream(talk.getInputStream()));
    }

    OutputStream out() throws IOException {
        return talk.getOutputStream();
    }

    /** Shuts down the output; the other side sees the end of the stream. */
    void shutdownOutput() throws IOException {
        wire.shutdownOutput();
    }

    /** Resets the connection; the other side sees an error. */
    void reset() throws IOException {
        wire.setSoLinger(true, 0);
        wire.close();
    }

    @Override
    public void close() throws IOException {
        talk.close();
    }
}
