package nl.vaardig.access.guess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vaardig.platform.words.Written;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows guessing down without letting anybody keep somebody else out (decision 230). A try counts first and is checked
 * afterwards. Who signs in from a browser that did so before has tries of his own, which no stranger can use up; a
 * strange browser shares those of name and address, of the address, and of the name from wherever.
 */
@ApplicationScoped
public class Tries {

    /** From one address for all names together: an office or a household behind it. */
    private static final int NAMES_BEHIND_AN_ADDRESS = 10;
    /** For one name from all addresses together. */
    private static final int ADDRESSES_OF_A_NAME = 5;

    private static final int LONGEST_NAME = 200;
    /** Another server may begin the same row at the same moment, and a row may be swept away in between. */
    private static final int ROUNDS = 5;

    @Inject
    Tally tally;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vaardig.sign-in.attempts")
    int atOnce;

    @Inject
    @ConfigProperty(name = "vaardig.sign-in.window-minutes")
    int minutes;

    /**
     * A password for a name, before anybody looks whether it is right.
     *
     * @param address who is counted as one
     * @param browser the secret of a browser, if it brought one
     */
    public Turn toSignIn(String userName, String address, Optional<String> browser) {
        String name = plain(userName);
        if (browser.isPresent() && browsers.knows(browser.get(), name)) {
            return take(List.of(allowance("browser", browser.get() + "\n" + name, 1, 1)));
        }
        return take(List.of(
                allowance("name and address", name + "\n" + address, 1, 1),
                allowance("address", address, NAMES_BEHIND_AN_ADDRESS, NAMES_BEHIND_AN_ADDRESS),
                allowance("name", name, ADDRESSES_OF_A_NAME, 1)));
    }

    /** The password of now, from somebody who is signed in already: counts for nothing else. */
    public Turn toChangePassword(String userName) {
        return take(List.of(allowance("password of now", plain(userName), 1, 1)));
    }

    /** A code that somebody says to have been given. */
    public Turn toUseACode(long account) {
        return take(List.of(allowance("code", Long.toString(account), 1, 1)));
    }

    /** It was right: what was typed wrong before is forgotten, and this one was no guess. */
    public void right(Turn turn) {
        for (int i = 0; i < turn.counted().size(); i++) {
            if (i == 0) tally.forget(turn.counted().get(i));
            else tally.takeBack(turn.counted().get(i));
        }
        tally.sweep(clock.instant());
    }

    /** The name that is counted, and the only one that signs in: every other spelling would have tries of its own. */
    public static String plain(String userName) {
        String name = Written.tidy(userName);
        return (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)).toLowerCase(Locale.ROOT);
    }

    /** As many times as many at once, coming back as many times as fast. */
    private Allowance allowance(String kind, String about, int many, int fast) {
        return Allowance.of(
                kind, about, atOnce * many, Duration.ofMinutes(minutes).dividedBy((long) atOnce * fast));
    }

    private Turn take(List<Allowance> wanted) {
        Instant now = clock.instant();
        List<Allowance> taken = new ArrayList<>();
        for (Allowance allowance : wanted) {
            Duration wait = take(allowance, now);
            if (!wait.isZero()) {
                taken.forEach(tally::takeBack);
                return Turn.refused(wait);
            }
            taken.add(allowance);
        }
        return Turn.given(taken);
    }

    /** @return how long to wait, nothing when it was counted */
    private Duration take(Allowance allowance, Instant now) {
        for (int round = 0; round < ROUNDS; round++) {
            if (tally.add(allowance, now)) return Duration.ZERO;
            Optional<Instant> back = tally.back(allowance);
            Duration wait = back.map(moment -> allowance.wait(moment, now)).orElse(Duration.ZERO);
            if (!wait.isZero()) return wait;
            if (back.isEmpty() && tally.begin(allowance, now)) return Duration.ZERO;
        }
        return allowance.step();
    }
}
