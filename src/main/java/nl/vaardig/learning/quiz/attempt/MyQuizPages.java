package nl.vaardig.learning.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.quiz.Feedback;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** Taking a quiz, question by question, and what it came to. */
@Path("/my/quizzes")
@StandsUnder("/my/paths")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyQuizPages {

    public record Overview(List<Attempt> attempts) {}

    /** @param question null on the page where one hands in @param seconds that are left; null without a time limit */
    public record Player(Attempts.Taken taken, AttemptQuestion question, Sent fields, Long seconds) {

        /** In minutes, rounded up. */
        public long left() {
            return (seconds + 59) / 60;
        }

        public boolean tellsAtOnce() {
            return taken.attempt().feedback() == Feedback.EACH;
        }

        public int total() {
            return taken.questions().size();
        }

        /** Where an option stands: so it is named. */
        public int place(int number) {
            return OptionNames.of(question).place(number);
        }

        /** Of a match, the partners to choose from; each is named by its place here, from 1 on. */
        public List<Bilingual> partners() {
            return OptionNames.of(question).partnerTexts();
        }

        public Told told() {
            return new Told(question, false);
        }

        /** Nothing of it is lost when a half answer is sent. */
        public boolean savesItself() {
            return switch (question.kind()) {
                case ORDER, NUMBER -> false;
                default -> !question.isFinal();
            };
        }
    }

    public record Result(Attempts.Taken taken, List<Told> questions) {

        public boolean mayTryAgain() {
            Attempt attempt = taken.attempt();
            Integer most = attempt.quiz().attempts();
            return attempt.state() == AttemptState.FAILED
                    && attempt.assignment().state().isAccepted()
                    && (most == null || attempt.number() < most);
        }
    }

    @Inject
    Attempts attempts;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Page all() {
        return new Page("quiz/my-quizzes.jte", new Overview(attempts.all()));
    }

    @POST
    public Response begin(@FormParam("assignment") String assignment, @FormParam("step") String step) {
        long id = attempts.begin(
                Asked.present(Asked.id(assignment, "assignment"), "assignment"),
                Asked.present(Asked.id(step, "step"), "step"));
        return FormAnswer.goTo("/my/quizzes/" + id);
    }

    /** @param place of the question; 0 is where one hands in */
    @GET
    @Path("{id: \\d+}")
    public Response question(@PathParam("id") long id, @QueryParam("q") String place) {
        Attempts.Taken taken = attempts.own(id);
        if (taken.attempt().state() != AttemptState.UNDER_WAY) return FormAnswer.goTo(result(id));
        Integer at = Asked.number(place, "q");
        int shown = at == null ? first(taken) : at;
        if (shown == 0 || taken.attempt().isOver(now()))
            return Response.ok(page(taken, null, Sent.blank())).build();
        AttemptQuestion question = taken.at(shown);
        return Response.ok(page(taken, question, AnswerFields.of(question, request.language())))
                .build();
    }

    /** The first that isn't answered; the first of all when they are. */
    private static int first(Attempts.Taken taken) {
        return taken.questions().stream()
                .filter(question -> question.answer() == null)
                .mapToInt(AttemptQuestion::ordinal)
                .findFirst()
                .orElse(1);
    }

    @POST
    @Path("{id: \\d+}/questions/{place: \\d+}")
    public Response answer(
            @PathParam("id") long id, @PathParam("place") int place, MultivaluedMap<String, String> typed) {
        Attempts.Taken taken = attempts.own(id);
        AttemptQuestion question = taken.at(place);
        Sent sent = Sent.form(typed, request.language());
        String go = sent.typed("go");
        if (taken.attempt().state() != AttemptState.UNDER_WAY) return FormAnswer.goTo(result(id));
        if (question.isFinal()) return FormAnswer.goTo(next(taken, place, go));
        String said = AnswerFields.read(question, sent, request.language());
        if (go.equals("check") && said == null) sent.fault("choice", "quiz.answer.missing");
        if (!sent.isSound()) return FormAnswer.again(page(taken, question, sent));
        boolean kept = attempts.answer(id, place, said, go.equals("check"));
        return FormAnswer.goTo(kept ? next(taken, place, go) : result(id));
    }

    private static String next(Attempts.Taken taken, int place, String go) {
        int last = taken.questions().size();
        int to =
                switch (go) {
                    case "next" -> place == last ? 0 : place + 1;
                    case "previous" -> Math.max(1, place - 1);
                    default -> place;
                };
        return "/my/quizzes/" + taken.attempt().id() + "?q=" + to;
    }

    @POST
    @Path("{id: \\d+}/ending")
    public Response end(@PathParam("id") long id) {
        attempts.end(id);
        return FormAnswer.goTo(result(id));
    }

    @GET
    @Path("{id: \\d+}/result")
    public Response outcome(@PathParam("id") long id) {
        Attempts.Taken taken = attempts.own(id);
        Attempt attempt = taken.attempt();
        if (attempt.state() == AttemptState.UNDER_WAY) return FormAnswer.goTo("/my/quizzes/" + id);
        Integer most = attempt.quiz().attempts();
        boolean reveals = attempt.state() == AttemptState.PASSED
                || attempt.state().isKnown() && most != null && attempt.number() >= most;
        List<Told> told = taken.questions().stream()
                .map(question -> new Told(question, reveals))
                .toList();
        return Response.ok(new Page("quiz/result.jte", new Result(taken, told))).build();
    }

    private static String result(long id) {
        return "/my/quizzes/" + id + "/result";
    }

    private Page page(Attempts.Taken taken, AttemptQuestion question, Sent fields) {
        Instant end = taken.attempt().endsAt();
        Long seconds = end == null
                ? null
                : (Long) Math.max(0, Duration.between(now(), end).toSeconds());
        return new Page("quiz/player.jte", new Player(taken, question, fields, seconds));
    }

    private Instant now() {
        return clock.instant();
    }
}
