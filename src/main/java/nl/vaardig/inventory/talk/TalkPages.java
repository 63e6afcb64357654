package nl.vaardig.inventory.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.Passports;
import nl.vaardig.inventory.peer.PeerViews;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skills;

/** A manager and an employee, side by side: what each says of every skill, and what they agree on. */
@Path("/team/people/{employee: \\d+}/talk")
@RequestScoped
@RolesAllowed("MANAGER")
public class TalkPages {

    @Inject
    Talks talks;

    @Inject
    AgreementList agreements;

    @Inject
    Passports passports;

    @Inject
    PeerViews peers;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("employee")
    long employee;

    @GET
    public Page show() {
        talks.mustLead(employee);
        return page(Sent.blank());
    }

    @POST
    public Response agree(MultivaluedMap<String, String> typed) {
        talks.mustLead(employee);
        Sent sent = Sent.form(typed, request.language());
        List<Agreed> agreed = Agreed.read(sent, skills.byId());
        if (agreed == null) return FormAnswer.again(page(sent));
        talks.agree(employee, agreed);
        return FormAnswer.goTo("/team/people/" + employee + "/talk");
    }

    /** All of the talk that was just recorded. */
    @POST
    @Path("undo")
    public Response undo() {
        talks.takeBack(employee);
        return FormAnswer.goTo("/team/people/" + employee + "/talk");
    }

    private Page page(Sent fields) {
        accessLog.note(employee, "privacy.subject.skills");
        Passport passport = passports.of(employee, AsOf.today(LocalDate.now(clock)));
        List<AgreementLine> unconfirmed =
                passport.person().ever().agreements() == 0 ? List.of() : agreements.of(employee);
        Talk model = new Talk(passport, fields, talks.fresh(unconfirmed), unconfirmed, peers.of(employee));
        return new Page("talk/talk.jte", model);
    }
}
