import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** Opens an address in JavaFX's WebKit, and stays open until somebody ends it. */
public class OpenInJavaFX extends Application {
  @Override
  public void start(Stage stage) {
    WebView view = new WebView();
    stage.setScene(new Scene(view, 800, 2000));
    stage.show();
    view.getEngine().load(getParameters().getRaw().get(0));
  }

  public static void main(String[] words) {
    launch(words);
  }
}
