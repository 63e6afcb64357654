package nl.vaardig.inventory.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.FileAnswer;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;

/** One piece of proof: its file for who may see it, and the judgement of who may give it. */
@Path("/proofs/{id: \\d+}")
@RequestScoped
public class ProofPages {

    public record Model(Proofs.Line line, Sent fields) {}

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
        return page(Sent.blank());
    }

    @POST
    @Path("judgement")
    @RolesAllowed({"MANAGER", "HR_ADVISOR"})
    public Response judge(MultivaluedMap<String, String> typed) {
        proofs.get(id);
        Sent sent = Sent.form(typed, request.language())
                .named("verdict", "proof.verdict")
                .named("answer", "proof.words");
        ProofJudgement judgement = ProofJudgement.read(sent);
        if (judgement == null) return FormAnswer.again(page(sent));
        proofs.judge(id, judgement);
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

    private Page page(Sent fields) {
        Proofs.Line line = proofs.get(id);
        accessLog.note(line.employeeId(), "privacy.subject.skill");
        return new Page("proof/proof.jte", new Model(line, fields));
    }
}
