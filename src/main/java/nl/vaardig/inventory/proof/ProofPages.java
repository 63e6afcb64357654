package nl.vaardig.inventory.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.storedfile.FileAnswer;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;

/** One piece of proof: its file for who may see it, and the judgement of who may give it. */
@Path("/proofs/{id: \\d+}")
@RequestScoped
public class ProofPages {

    /** @param verdict as typed, or null */
    public record Model(Proofs.Line line, String verdict, String answer, Map<String, String> errors) {}

    @Inject
    Proofs proofs;

    @Inject
    AccessLog accessLog;

    @Inject
    FileAnswer fileAnswer;

    @Inject
    CurrentRequest request;

    @Context
    HttpHeaders headers;

    @PathParam("id")
    long id;

    @GET
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Page one() {
        return page(null, "", Map.of());
    }

    @POST
    @Path("judgement")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Response judge(@FormParam("verdict") String verdict, @FormParam("answer") String answer) {
        proofs.get(id);
        FormCheck check = new FormCheck(request.language()).named("verdict", "proof.verdict");
        ProofVerdict found =
                check.choice("verdict", ProofVerdict.class, verdict).orElse(null);
        try {
            if (!check.failed()) proofs.judge(id, found, answer);
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
        }
        if (check.failed()) return FormAnswer.again(page(verdict, answer, check.errors()));
        return FormAnswer.goTo("/proofs/" + id);
    }

    @ContentPolicy("sandbox; default-src 'none'")
    @GET
    @Path("file")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
    public Response file() {
        Proofs.Download file = proofs.file(id);
        accessLog.note(file.employeeId(), "privacy.subject.skill");
        return fileAnswer.of(file.file(), file.name(), headers);
    }

    private Page page(String verdict, String answer, Map<String, String> errors) {
        Proofs.Line line = proofs.get(id);
        accessLog.note(line.employeeId(), "privacy.subject.skill");
        return new Page("proof/proof.jte", new Model(line, verdict, answer, errors));
    }
}
