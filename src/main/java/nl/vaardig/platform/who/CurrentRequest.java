package nl.vaardig.platform.who;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vaardig.platform.NotSignedIn;

/** What is known about the request at hand: who asks, for which municipality, in which language. */
@RequestScoped
public class CurrentRequest {

    private CurrentUser user;
    private FoundAtSignIn found;
    private String language = "nl";

    /** From here on this request acts for the user and the user's municipality, and sees nothing else. */
    public void actAs(CurrentUser user) {
        this.user = user;
    }

    /** The same for a request that changes nothing, with what was found when it was looked up who asks. */
    public void readAs(FoundAtSignIn found) {
        this.found = found;
        actAs(found.user());
    }

    /** What was found of the user at hand; empty in an act, a job, and for who acts in another's name. */
    public Optional<FoundAtSignIn> found() {
        return Optional.ofNullable(found).filter(there -> there.user() == user);
    }

    /** The number of what is kept in memory of the municipality; empty when everything is to be read from the database. */
    public OptionalLong stamp() {
        return found().map(FoundAtSignIn::stamp).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    public Optional<CurrentUser> signedIn() {
        return Optional.ofNullable(user);
    }

    /** @throws NotSignedIn when nobody signed in */
    public CurrentUser user() {
        if (user == null) throw new NotSignedIn();
        return user;
    }

    /** The municipality whose rows this request sees; the root before one is chosen. */
    public long municipality() {
        return user == null ? CurrentTenant.ROOT : user.municipalityId();
    }

    public String language() {
        return language;
    }

    public void speak(String language) {
        this.language = "en".equals(language) ? "en" : "nl";
    }
}
