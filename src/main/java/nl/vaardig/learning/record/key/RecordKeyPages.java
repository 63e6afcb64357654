package nl.vaardig.learning.record.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.learning.record.period.RecordPeriod;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** The administrator's page of the record store: which systems may talk to it, and how long what they told is kept. */
@Path(RecordKeyPages.ADDRESS)
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class RecordKeyPages {

    static final String ADDRESS = "/admin/record-keys";

    /** @param store the address that other systems are given */
    public record Model(List<RecordKeys.Line> keys, String store, Sent fields) {}

    /** A key that was made just now: its secret is shown this once. */
    public record Made(String name, String store, Secret secret) {}

    @Inject
    RecordKeys keys;

    @Inject
    RecordPeriod period;

    @Inject
    CurrentRequest request;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    public Page all() {
        return page(Sent.blank());
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("name", "record.keys.name");
        String name = sent.text("name", RecordKey.LONGEST_NAME);
        if (!sent.isSound()) return FormAnswer.again(page(sent));
        return Response.ok(new Page("record/key-made.jte", new Made(name, store(), keys.make(name))))
                .build();
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        return new Page("record/key.jte", keys.get(id));
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    public Response withdraw(@PathParam("id") long id) {
        keys.withdraw(id);
        return FormAnswer.goTo(ADDRESS, NextNotice.of("record.keys.withdrawn"));
    }

    @POST
    @Path("period")
    public Response keepFor(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("years", "record.keys.years");
        Integer years = RecordPeriod.YEARS.read(sent, "years");
        if (!sent.isSound()) return FormAnswer.again(page(sent));
        period.choose(years);
        return FormAnswer.goTo(ADDRESS, NextNotice.of("record.keys.yearsSaved"));
    }

    private Page page(Sent fields) {
        if (!fields.isSaid("years") && fields.isSoundAt("years")) fields.with("years", period.years());
        return new Page("record/keys.jte", new Model(keys.all(), store(), fields));
    }

    private String store() {
        return client.base(http).resolve("xapi/").toString();
    }
}
