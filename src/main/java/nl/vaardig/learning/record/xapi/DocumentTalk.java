package nl.vaardig.learning.record.xapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.document.Documents;
import nl.vaardig.learning.record.document.Precondition;
import nl.vaardig.learning.record.document.Precondition.Asked;
import nl.vaardig.learning.record.document.Shelf;

/** What the three kinds of documents have in common on the line. */
@RequestScoped
public class DocumentTalk {

    @Inject
    Documents documents;

    Response give(Shelf shelf, String name) {
        Documents.Kept kept =
                documents.get(shelf, name).orElseThrow(() -> new Refusal(404, "there is no such document"));
        return Response.ok(kept.content())
                .header(HttpHeaders.CONTENT_TYPE, kept.contentType())
                .header(HttpHeaders.ETAG, '"' + kept.etag() + '"')
                .lastModified(Date.from(kept.updated()))
                .build();
    }

    Response names(Shelf shelf, Instant since) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        documents.names(shelf, since).forEach(names::add);
        return Response.ok(names.build().toString(), "application/json").build();
    }

    Response put(Shelf shelf, String name, InputStream sent, HttpHeaders headers, Asked asked) throws IOException {
        documents.put(shelf, name, content(sent, headers), known(headers, asked));
        return Response.noContent().build();
    }

    Response add(Shelf shelf, String name, InputStream sent, HttpHeaders headers) throws IOException {
        documents.add(shelf, name, content(sent, headers), known(headers, Asked.NO));
        return Response.noContent().build();
    }

    Response remove(Shelf shelf, String name, HttpHeaders headers) {
        documents.remove(shelf, name, known(headers, Asked.NO));
        return Response.noContent().build();
    }

    private static Precondition known(HttpHeaders headers, Asked asked) {
        return new Precondition(
                headers.getHeaderString(HttpHeaders.IF_MATCH),
                headers.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                asked);
    }

    private static Documents.Content content(InputStream sent, HttpHeaders headers) throws IOException {
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return new Documents.Content(type == null ? "application/octet-stream" : type, Body.read(sent));
    }
}
