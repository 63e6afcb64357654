package nl.vaardig;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vaardig.harness.Visitor;

/**
 * Follows links from page to page, once per shape: the same address with other numbers in it is the same page, and of
 * the questions an address can be asked each is asked once. Files and the API are left alone.
 */
final class Walk {

    private static final int MOST = 60;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE =
            Pattern.compile("^/(api|openapi|assets)\\b.*|.*(/file\\b|/example\\b|format=).*");

    private final Visitor visitor;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    static Walk from(Visitor visitor, String start) {
        Walk walk = new Walk(visitor);
        walk.note(start);
        while (!walk.ahead.isEmpty() && walk.pages.size() < MOST) walk.visit(walk.ahead.remove());
        return walk;
    }

    List<String> pages() {
        return List.copyOf(pages.keySet());
    }

    /** The HTML of one of them, as it was on the way. */
    String page(String address) {
        return pages.get(address);
    }

    /** Whether it is a page that was seen before, asked something else: another order, filter, day. */
    boolean isSeenBefore(String page) {
        return asked.contains(page);
    }

    /** Links that lead to nothing good. */
    List<String> faults() {
        return faults;
    }

    /** {@code /skills/35?page=2} has the shape {@code /skills/N?page}. */
    static String shape(String address) {
        String[] parts = address.split("\\?", 2);
        String path = parts[0].replaceAll("\\d+", "N").replaceAll("(?<=/kinds/)[a-z-]+", "N");
        return parts.length == 1 ? path : path + "?" + String.join("&", questions(parts[1]));
    }

    private static Set<String> questions(String query) {
        return Arrays.stream(query.split("&"))
                .filter(question -> !question.endsWith("="))
                .map(question -> question.split("=", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void visit(String address) {
        HttpResponse<String> answer = visitor.get(address);
        answer.headers().firstValue("Location").map(Walk::pathOf).ifPresent(this::note);
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (answer.statusCode() >= 400) faults.add(answer.statusCode() + " " + address);
        if (answer.statusCode() != 200 || !isPage) return;
        pages.put(address, answer.body());
        Matcher links = LINK.matcher(answer.body());
        while (links.find()) note(links.group(1).replace("&amp;", "&"));
    }

    /** A new path is a new page; a known path is one when it is asked something it wasn't asked before. */
    private void note(String address) {
        if (NO_PAGE.matcher(address).matches()) return;
        String[] parts = shape(address).split("\\?", 2);
        boolean isNew = seen.add(parts[0]);
        boolean isAsked = false;
        if (parts.length == 2) {
            for (String question : parts[1].split("&")) isAsked |= seen.add(parts[0] + "?" + question);
        }
        if (isAsked && !isNew) asked.add(address);
        if (isNew || isAsked) ahead.add(address);
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
