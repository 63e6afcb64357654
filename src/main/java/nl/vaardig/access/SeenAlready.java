package nl.vaardig.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;

/**
 * Whether somebody is in somebody's sight, asked once in a request that only reads: a page of one person asks it for each
 * of its parts. An act asks anew, as it may have changed who leads whom.
 */
@RequestScoped
class SeenAlready {

    private static final long NOT_ONESELF = -1;

    private record Question(CurrentUser user, Sight sight, long employee) {}

    @Inject
    CurrentRequest request;

    private final Map<Question, Boolean> answers = new HashMap<>();

    boolean isIn(Sight sight, long employee, BooleanSupplier ask) {
        if (request.found().isEmpty()) return ask.getAsBoolean();
        // Of another person it makes no difference that the sight holds oneself too.
        Sight same = sight.self() == employee
                ? sight
                : new Sight(sight.everyone(), sight.departments(), NOT_ONESELF, sight.today());
        return answers.computeIfAbsent(new Question(request.user(), same, employee), question -> ask.getAsBoolean());
    }
}
