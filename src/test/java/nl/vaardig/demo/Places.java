package nl.vaardig.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which municipalities to make, and how large. The names are made up. */
final class Places {
    /** Upper ends of the four size classes of the 342 municipalities (64, 181, 65, 32), and the staff at each end. */
    private static final double[] UNTIL = {0, 64 / 342.0, 245 / 342.0, 310 / 342.0, 1};

    private static final double[] STAFF = {50, 150, 390, 850, 12_900};
    private static final double LARGEST_CLASS_BEND = 2.2;
    private static final int SHUFFLE = 131;
    private static final List<String> BEGINNINGS = List.of(
            "Linden", "Elzen", "Wilgen", "Klaver", "Koren", "Honing", "Vinken", "Reiger", "Meeuwen", "Zwanen", "Otter",
            "Bever", "Vossen", "Haver", "Rogge", "Vlas", "Riet", "Biezen", "Water", "Zand", "Klei", "Mist");
    private static final List<String> ENDINGS = List.of(
            "meer", "veen", "dijk", "burg", "horst", "wolde", "beek", "voorde", "rade", "sloot", "hoven", "wijk", "dam",
            "laar", "donk", "stede", "akker", "brug");

    private Places() {}

    static List<Place> demo() {
        return List.of(
                new Place(0, "GM9901", "Waterveen", "waterveen.example", 1200, true),
                new Place(1, "GM9902", "Zandmeer", "zandmeer.example", 180, true));
    }

    static List<Place> of(int municipalities, int employees) {
        return of(municipalities, employees, 0);
    }

    /** @param first staff of the first one; 0 to let the distribution decide. The others share the rest. */
    static List<Place> of(int municipalities, int employees, int first) {
        int[] sizes = sizes(municipalities, employees, first);
        List<Place> places = new ArrayList<>(municipalities);
        for (int i = 0; i < municipalities; i++) {
            String code = String.format(Locale.ROOT, "GM%04d", i + 1);
            places.add(new Place(i, code, name(i), code.toLowerCase(Locale.ROOT) + ".example", sizes[i], false));
        }
        return places;
    }

    private static int[] sizes(int municipalities, int employees, int first) {
        if (first > 0) {
            int[] sizes = new int[municipalities];
            sizes[0] = municipalities == 1 ? employees : first;
            int[] others = municipalities == 1 ? new int[0] : sizes(municipalities - 1, employees - first, 0);
            System.arraycopy(others, 0, sizes, 1, others.length);
            return sizes;
        }
        double[] weights = new double[municipalities];
        for (int i = 0; i < municipalities; i++) {
            // a stride coprime to most counts mixes large and small through the list
            long rank = gcd(SHUFFLE, municipalities) == 1 ? (long) i * SHUFFLE % municipalities : i;
            weights[i] = staffAt((rank + .5) / municipalities);
        }
        return Shares.atLeastOne(employees, weights);
    }

    /** Staff of the municipality at this rank, 0 the smallest and 1 the largest. */
    static double staffAt(double rank) {
        int band = 1;
        while (rank > UNTIL[band]) {
            band++;
        }
        double within = (rank - UNTIL[band - 1]) / (UNTIL[band] - UNTIL[band - 1]);
        double bent = band == STAFF.length - 1 ? StrictMath.pow(within, LARGEST_CLASS_BEND) : within;
        return STAFF[band - 1] * StrictMath.pow(STAFF[band] / STAFF[band - 1], bent);
    }

    private static String name(int index) {
        int pairs = BEGINNINGS.size() * ENDINGS.size();
        int pair = index % pairs;
        String name = BEGINNINGS.get(pair % BEGINNINGS.size())
                + ENDINGS.get((pair / BEGINNINGS.size() + pair) % ENDINGS.size());
        return index < pairs ? name : name + " " + (index / pairs + 1);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
