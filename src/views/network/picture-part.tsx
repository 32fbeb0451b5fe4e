import { lazy } from "../../explorer/lazy.tsx";

/** The picture, which takes the place of the written one without a jump. */
export const PictureView = lazy<"PictureView">(async (explorer) => {
  const module = await import("./picture-view.tsx");
  await module.preparePicture(explorer);
  return module;
}, "PictureView");
