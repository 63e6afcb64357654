package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.scorm.Packed;
import nl.vaardig.learning.scorm.PackedItem;
import nl.vaardig.learning.scorm.PackedVersion;
import nl.vaardig.learning.scorm.read.Edition;
import nl.vaardig.platform.foreign.ContentHost;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;

/** What a window is given to play a package with. */
@ApplicationScoped
public class Playing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WINDOW = 18;

    /**
     * The page to play in.
     *
     * @param back  where one goes from here
     * @param begin where a window asks what to play
     * @param keeps whether what one does is kept
     * @param apart whether the wall stands; nothing plays without it
     */
    public record Shown(Bilingual title, String back, String begin, boolean keeps, boolean apart) {}

    /**
     * One window with one package.
     *
     * @param frame  the address of the frame at the host of foreign content
     * @param origin of that host
     * @param most   characters that may be kept
     */
    public record Start(String session, String frame, String origin, Edition edition, int most, List<Part> parts) {}

    /** @param told what it is given at the start; null for a heading */
    public record Part(
            long id, int depth, String title, String launch, boolean talks, boolean done, Map<String, String> told) {}

    @Inject
    ContentHost content;

    @Inject
    Attempts attempts;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    static String window() {
        byte[] bytes = new byte[WINDOW];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @param ownOrigin where the page of the window is */
    Start start(Attempts.Begun begun, String window, String ownOrigin) {
        PackedVersion version = begun.version();
        CurrentUser user = request.user();
        PackageToken token = PackageToken.from(clock.instant(), user.municipalityId(), version.id(), ownOrigin);
        String frame = content.origin() + PackageContent.FRAME + token.signed(version.secret());
        List<Part> parts = begun.items().stream()
                .map(item -> part(item, begun.runs().get(item.id()), user))
                .toList();
        return new Start(window, frame, content.origin(), version.edition(), attempts.most(), parts);
    }

    private static Part part(PackedItem item, PackedRun run, CurrentUser user) {
        Packed packed = item.version().packed();
        String learner = "v" + (user.employeeId() == null ? 0 : user.employeeId());
        Map<String, String> told = item.opens()
                ? HandedOver.to(item, run, Attempts.passMark(item, packed), learner, backwards(user.name()))
                : null;
        return new Part(
                item.id(), item.depth(), item.title(), item.launch(), item.talks(), run != null && run.isDone(), told);
    }

    /** Family name first: what packages print they take apart at the comma. */
    private static String backwards(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
    }
}
