package nl.vaardig.inventory.rating.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** What a manager recorded as agreed with the user: is that so? */
@Path(MyAgreementPages.ADDRESS)
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyAgreementPages {

    static final String ADDRESS = "/my/agreements";

    /**
     * @param lines   all there ever were, the latest first
     * @param done    what was just said, or null
     * @param refusal why that was not possible, or null
     * @param fields  the reason for refusing one: its field ends in the number of that one
     */
    public record Mine(List<AgreementLine> lines, String done, String refusal, Sent fields) {

        public boolean isRefusing(AgreementLine line) {
            return fields.errors().containsKey("reason-" + line.id());
        }

        public List<AgreementLine> waiting() {
            return lines.stream().filter(AgreementLine::isOpen).toList();
        }

        public List<AgreementLine> over() {
            return lines.stream().filter(line -> !line.isOpen()).toList();
        }
    }

    @Inject
    Agreements agreements;

    @Inject
    AgreementList list;

    @Inject
    CurrentRequest request;

    @GET
    public Page mine(@QueryParam("done") String done) {
        return page(done, null, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}/confirmation")
    public Response confirm(@PathParam("id") long id) {
        return orRefused(() -> {
            agreements.confirm(id);
            return FormAnswer.goTo(ADDRESS + "?done=confirmed");
        });
    }

    @POST
    @Path("{id: \\d+}/refusal")
    public Response refuse(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        String field = "reason-" + id;
        Sent sent = Sent.form(typed, request.language()).named(field, "rating.reason");
        String words = sent.with(field, sent.typed("reason")).text(field, Agreement.LONGEST);
        if (words == null) return FormAnswer.again(page(null, null, sent));
        return orRefused(() -> {
            agreements.refuse(id, words);
            return FormAnswer.goTo(ADDRESS + "?done=refused");
        });
    }

    private Response orRefused(Supplier<Response> act) {
        try {
            return act.get();
        } catch (RuleRefused e) {
            String why = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(null, why, Sent.blank()));
        }
    }

    private Page page(String done, String refusal, Sent fields) {
        return new Page("talk/mine.jte", new Mine(list.ever(), done, refusal, fields));
    }
}
