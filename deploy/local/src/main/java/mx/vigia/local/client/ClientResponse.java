package mx.vigia.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A response of the installation. */
public record ClientResponse(String address, int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns the same response, which must be successful. */
    public ClientResponse requireSuccess() {
        if (!isSuccess()) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException wrong) {
            throw new UnexpectedAnswer(this, wrong);
        }
    }

    /** Returns the items of a JSON list: {@code {"items": […]}}. */
    public List<JsonNode> items() {
        return StreamSupport.stream(json().path("items").spliterator(), false).toList();
    }

    public Document page() {
        return Jsoup.parse(body, address);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
