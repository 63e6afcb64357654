package nl.vaardig.inventory.peer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;

/** What colleagues ask of the user, and answering it. */
@Path("/my/peers")
@StandsUnder("/my/skills")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyPeerPages {

    public record Asked(List<PeerAnswers.Invited> waiting, long me) {}

    /** A skill with what someone does at each of its levels. */
    public record Question(Skill skill, List<LevelAnchor> anchors, List<ScaleLevel> levels) {

        /** Such as: 2 Doet het met hulp. */
        public String name(View view, int level) {
            return levels.stream()
                    .filter(named -> named.level() == level)
                    .map(named -> level + " " + view.in(named.name()))
                    .findFirst()
                    .orElse(String.valueOf(level));
        }
    }

    public record Form(PeerAnswers.Invited invited, List<Question> questions, Sent fields) {}

    @Inject
    PeerAnswers answers;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page asked() {
        return new Page(
                "peer/asked.jte", new Asked(answers.waiting(), request.user().asEmployee()));
    }

    @GET
    @Path("{id: \\d+}")
    public Page form(@PathParam("id") long id) {
        return form(id, Sent.blank());
    }

    @POST
    @Path("{id: \\d+}")
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language());
        Map<Long, Integer> levels = PeerAnswer.read(sent, answers.questions(id));
        if (levels == null) return FormAnswer.again(form(id, sent));
        answers.answer(id, levels);
        return FormAnswer.goTo("/my/peers");
    }

    @POST
    @Path("{id: \\d+}/decline")
    public Response decline(@PathParam("id") long id) {
        answers.decline(id);
        return FormAnswer.goTo("/my/peers");
    }

    private Page form(long id, Sent fields) {
        PeerAnswers.Invited invited = answers.get(id);
        List<Skill> asked = answers.questions(id);
        Map<Long, List<LevelAnchor>> anchors =
                skills.anchors(asked.stream().map(Skill::id).toList());
        Map<Long, List<ScaleLevel>> levels = skills.levels();
        List<Question> questions = asked.stream()
                .map(skill -> new Question(
                        skill,
                        anchors.getOrDefault(skill.id(), List.of()),
                        levels.getOrDefault(skill.framework().scale().id(), List.of())))
                .toList();
        return new Page("peer/answer.jte", new Form(invited, questions, fields));
    }
}
