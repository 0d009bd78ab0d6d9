"""What can be wrong with an engine, its models and a provider in the cloud, as the core says it in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROVIDER_ERRORS = (
    QT_TRANSLATE_NOOP("core", "{0} is not an address of the form HOST or HOST:PORT."),
    QT_TRANSLATE_NOOP(
        "core", "Give only the name, such as eu-vision.googleapis.com, without https:// and without a path."
    ),
    QT_TRANSLATE_NOOP("core", "The source of the models answers with an error ({0})."),
    QT_TRANSLATE_NOOP("core", "Try it again later."),
    QT_TRANSLATE_NOOP("core", "The connection broke before the model was whole."),
    QT_TRANSLATE_NOOP("core", "Try it again; nothing of it was kept."),
    QT_TRANSLATE_NOOP("core", "There is no connection to github.com, where the models are."),
    QT_TRANSLATE_NOOP(
        "core", "Check the network, then try again; or add the model from a file that was fetched elsewhere."
    ),
    QT_TRANSLATE_NOOP("core", "There is no model {0} at the source."),
    QT_TRANSLATE_NOOP("core", "Add it from a file."),
    QT_TRANSLATE_NOOP("core", "The proxy does not let the download through."),
    QT_TRANSLATE_NOOP(
        "core", "Check the proxy that HTTPS_PROXY or the system's settings name, or add the model from a file."
    ),
    QT_TRANSLATE_NOOP("core", "The source of the models cannot prove who it is."),
    QT_TRANSLATE_NOOP("core", "Check the computer's clock and the network, or add the model from a file."),
    QT_TRANSLATE_NOOP("core", "What came for {0} is not the file that is meant: its checksum is another."),
    QT_TRANSLATE_NOOP("core", "Try it again. If it stays so, something on the way changes it: add it from a file."),
    QT_TRANSLATE_NOOP("core", "What comes for {0} is far larger than any model."),
    QT_TRANSLATE_NOOP("core", "Try it later, or add the model from a file."),
    QT_TRANSLATE_NOOP("core", "{0} is not the name of a language's model."),
    QT_TRANSLATE_NOOP("core", "Choose a file like deu.traineddata: its name is the language's code."),
    QT_TRANSLATE_NOOP("core", "Tesseract is not installed."),
    QT_TRANSLATE_NOOP("core", "Install it first."),
    QT_TRANSLATE_NOOP("core", "{0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("core", "Check it and its permissions."),
    QT_TRANSLATE_NOOP("core", "Tesseract does not open it."),
    QT_TRANSLATE_NOOP("core", "{0} is far larger than any model."),
    QT_TRANSLATE_NOOP("core", "Choose another file."),
    QT_TRANSLATE_NOOP("core", "Tesseract does not open {0}: the file is damaged, or of an old version."),
    QT_TRANSLATE_NOOP("core", "Choose a file of tessdata_fast or tessdata_best, whole."),
    QT_TRANSLATE_NOOP("core", "RapidOCR could not start."),
    QT_TRANSLATE_NOOP("core", "Install it again: pip install --force-reinstall rapidocr onnxruntime."),
    QT_TRANSLATE_NOOP("core", "RapidOCR gave up on the page."),
    QT_TRANSLATE_NOOP("core", "Use Tesseract for it."),
    QT_TRANSLATE_NOOP("core", "RapidOCR does not know the letters of: {0}."),
    QT_TRANSLATE_NOOP("core", "Leave the language out, or use Tesseract."),
    QT_TRANSLATE_NOOP("core", "RapidOCR is not part of this installation."),
    QT_TRANSLATE_NOOP("core", "There is no Tesseract model for: {0}."),
    QT_TRANSLATE_NOOP(
        "core", "Install it (Debian and Ubuntu: apt install tesseract-ocr-{0}), or copy {1}.traineddata into {2}."
    ),
    QT_TRANSLATE_NOOP("core", "No Tesseract model was found."),
    QT_TRANSLATE_NOOP("core", "Copy eng.traineddata into {0}, or install Bulk OCR again."),
    QT_TRANSLATE_NOOP("core", "{0} could not be started."),
    QT_TRANSLATE_NOOP("core", "Install it again, or use the other engine."),
    QT_TRANSLATE_NOOP("core", "Tesseract is not installed as {0}."),
    QT_TRANSLATE_NOOP(
        "core", "Install it (Debian and Ubuntu: apt install tesseract-ocr), or use the built-in engine."
    ),
    QT_TRANSLATE_NOOP("core", "The built-in Tesseract is not part of this installation."),
    QT_TRANSLATE_NOOP("core", "Install Bulk OCR again, or use an installed Tesseract."),
    QT_TRANSLATE_NOOP("core", "The key file {0} cannot be read."),
    QT_TRANSLATE_NOOP("core", "{0} is not the key file of a service account."),
    QT_TRANSLATE_NOOP("core", "The application-default credentials cannot be used."),
    QT_TRANSLATE_NOOP("core", "Google did not accept the credentials of this computer."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision is not at {0}."),
    QT_TRANSLATE_NOOP("core", "Correct the endpoint in Settings, or leave it empty for Google's own."),
    QT_TRANSLATE_NOOP("core", "No credentials for Google Cloud Vision were found."),
    QT_TRANSLATE_NOOP(
        "core", "Choose a key in Settings (make one at {0}), or run: gcloud auth application-default login."
    ),
    QT_TRANSLATE_NOOP("core", "Make a new key at {0}, and choose it in Settings."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision did not accept the key."),
    QT_TRANSLATE_NOOP("core", "Check it at {0}, choose another in Settings, then resume."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision could not read the page's picture."),
    QT_TRANSLATE_NOOP("core", "Open the file to see whether it is damaged; save it anew, or use another provider."),
    QT_TRANSLATE_NOOP("core", "The page is too large for Google Cloud Vision."),
    QT_TRANSLATE_NOOP("core", "Scan it at a lower resolution, or cut it."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision asks for fewer calls."),
    QT_TRANSLATE_NOOP("core", "The program slows down by itself; see your limits at {0}, and set them in Settings."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision had a fault of its own."),
    QT_TRANSLATE_NOOP("core", "Wait, then resume; https://status.cloud.google.com tells of outages."),
    QT_TRANSLATE_NOOP("core", "Google Cloud Vision did not answer in time; the page may have been charged."),
    QT_TRANSLATE_NOOP("core", "Allow more time for a page, or check the network."),
    QT_TRANSLATE_NOOP(
        "core", "The connection to Google Cloud Vision was cut before the answer; the page may have been charged."
    ),
    QT_TRANSLATE_NOOP("core", "Check the network; the program tries again."),
    QT_TRANSLATE_NOOP("core", "The answer of Google Cloud Vision made no sense; the page may have been charged."),
    QT_TRANSLATE_NOOP(
        "core", "Retry the page; if it stays, check for a proxy or a log-in page of your network in between."
    ),
    QT_TRANSLATE_NOOP("core", "{0} could not be reached."),
    QT_TRANSLATE_NOOP("core", "Check the network, then resume."),
    QT_TRANSLATE_NOOP("core", "The name {0} could not be resolved."),
    QT_TRANSLATE_NOOP("core", "Check the network and its DNS, and the endpoint in Settings."),
    QT_TRANSLATE_NOOP("core", "The certificate of {0} was not accepted."),
    QT_TRANSLATE_NOOP(
        "core",
        "Check the computer's clock, the endpoint in Settings, and whether a proxy of your network looks into "
        "encrypted connections; nothing was sent.",
    ),
    QT_TRANSLATE_NOOP("core", "The proxy of your network did not let the call through."),
    QT_TRANSLATE_NOOP("core", "Check HTTPS_PROXY and the proxy's log-in."),
    QT_TRANSLATE_NOOP("core", "Billing is off for this Google Cloud project."),
    QT_TRANSLATE_NOOP("core", "Turn it on at {0}, then resume."),
    QT_TRANSLATE_NOOP("core", "The Cloud Vision API is not enabled for this Google Cloud project."),
    QT_TRANSLATE_NOOP("core", "Enable it at {0}, wait a few minutes, then resume."),
    QT_TRANSLATE_NOOP("core", "The key may not be used for Cloud Vision from here."),
    QT_TRANSLATE_NOOP("core", "Change the key's restrictions at {0}, then resume."),
    QT_TRANSLATE_NOOP("core", "The account may not use Cloud Vision in this Google Cloud project."),
    QT_TRANSLATE_NOOP("core", "Give it the permission at {0}, then resume."),
    QT_TRANSLATE_NOOP("core", "No API key for Google Cloud Vision is kept."),
    QT_TRANSLATE_NOOP("core", "Enter one in Settings; make it at {0}."),
    QT_TRANSLATE_NOOP("core", "The client of Google Cloud Vision is not part of this installation."),
    QT_TRANSLATE_NOOP("core", "Install Bulk OCR again, or use another provider."),
    QT_TRANSLATE_NOOP("core", "Providers that send pages away are forbidden on this computer."),
    QT_TRANSLATE_NOOP("core", "Allow them in Settings, or use Tesseract."),
    QT_TRANSLATE_NOOP("core", "{0} is not a file of Google credentials."),
)
