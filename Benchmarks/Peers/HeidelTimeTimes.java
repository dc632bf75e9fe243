import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Times HeidelTime in one process: java -cp HEIDELTIME.jar HeidelTimeTimes.java ARTICLES ROUNDS CONFIG, see Benchmarks/times.
 *
 * <p>Without a tagger of parts of speech, which is the fastest it goes and all that there is for Indonesian. Counted is the
 * time of the reading thread: not the compiler's, not the garbage collector's. A first round over all articles warms it up.
 */
class HeidelTimeTimes {
    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (var entry : Map.of("id", "auto-indonesian", "en", "english").entrySet()) {
            List<String[]> articles = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith(entry.getKey() + " ")) articles.add(line.split(" "));
            }
            if (articles.isEmpty()) continue;
            var reader = new HeidelTimeStandalone(Language.getLanguageFromString(entry.getValue()), DocumentType.NEWS,
                    OutputType.TIMEML, arguments[2], POSTagger.NO);
            int found = read(reader, articles);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                read(reader, articles);
                best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9);
            }
            System.out.printf("{\"language\": \"%s\", \"expressions\": %d, \"seconds\": %f}%n", entry.getKey(), found, best);
        }
    }

    private static int read(HeidelTimeStandalone reader, List<String[]> articles) throws Exception {
        var days = new SimpleDateFormat("yyyy-MM-dd");
        int found = 0;
        for (String[] article : articles) {
            String text = new String(Base64.getDecoder().decode(article[2]), "UTF-8");
            found += reader.process(text, days.parse(article[1])).split("<TIMEX3").length - 1;
        }
        return found;
    }
}
